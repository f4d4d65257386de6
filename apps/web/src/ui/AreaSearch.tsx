// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with these pages alone
import '../styles/area-search.scss'
import { areasQuery } from '../api/queries.ts'
import { areasText } from '../text/areas.ts'
import { type AreaGroup, areaGroups, areaOptions, groupOfOption } from './area-options.ts'
import type { Option } from './choice.ts'
import { Combobox } from './Combobox.tsx'
import type { AreaCode } from '@noegletal/domain'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'

type Props = {
  readonly own: AreaCode
  /** What is chosen already and not offered again. */
  readonly chosen: readonly AreaCode[]
  readonly onChoose: (code: AreaCode) => void
  /** A ready-made group was chosen, for the municipalities in it. */
  readonly onChooseGroup: (group: AreaGroup) => void
}

/** Finds an area by a part of its name, or a group of municipalities, and says what was added. */
export function AreaSearch({ own, chosen, onChoose, onChooseGroup }: Props) {
  const id = useId()
  const [isNeeded, setIsNeeded] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const { data: areas = [] } = useQuery({ ...areasQuery(), enabled: isNeeded })

  function choose(option: Option) {
    const group = groupOfOption(option)
    if (group === null) {
      const area = areas.find(({ code }) => code === option.value)
      if (area) onChoose(area.code)
    } else {
      const found = areaGroups(areas, own).find(({ area }) => area.code === group)
      if (found) onChooseGroup(found)
    }
    setAdded(option.title)
  }

  return (
    <div className="choice area-search">
      <label htmlFor={id}>{areasText.add}</label>
      <Combobox
        options={areaOptions(areas, { own, chosen })}
        shown=""
        onChoose={choose}
        field={{ id, placeholder: areasText.search, onFocus: () => setIsNeeded(true) }}
      />
      <output className="sr-only">{added !== null && areasText.added(added)}</output>
    </div>
  )
}
