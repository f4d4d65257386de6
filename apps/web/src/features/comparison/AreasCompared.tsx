import { areasQuery } from '../../api/queries.ts'
import { areasText } from '../../text/areas.ts'
import { comparisonText } from '../../text/comparison.ts'
import { AreaChips, type Chip } from '../../ui/AreaChips.tsx'
import { AreaSearch } from '../../ui/AreaSearch.tsx'
import { areaGroups } from '../../ui/area-options.ts'
import { type Choice, Switch } from '../../ui/Switch.tsx'
import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import { type Comparison, mostAreas } from '@noegletal/contract'
import type { Area } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'

type Props = { readonly comparison: Comparison; readonly own: Pick<Area, 'code' | 'name'> }

/** Which areas are compared: a ready-made group by one click, and any others besides. */
export function AreasCompared({ comparison, own }: Props) {
  const { data: areas } = useSuspenseQuery(areasQuery())
  const { omraader } = usePageSearch()
  const changeSearch = useChangeSearch()
  const { group } = comparison
  const groups = areaGroups(areas, own.code)
  const named = namedAreas(omraader, areas)

  const show = (code: string | undefined, others: readonly string[]): void => {
    changeSearch({
      gruppe: code,
      omraader: others.length === 0 ? undefined : others.slice(0, mostAreas).join(','),
    })
  }
  const codes = named.map(({ code }) => code)
  const chips: readonly Chip[] = [
    { key: own.code, title: own.name, onRemove: null },
    ...groups
      .filter(({ area }) => area.code === group?.code)
      .map(({ area, title }) => ({
        key: `gruppe ${area.code}`,
        title,
        onRemove: codes.length === 0 ? null : () => show(undefined, codes),
      })),
    ...named.map(({ code, name }) => ({
      key: code,
      title: name,
      onRemove: () =>
        show(
          group?.code,
          codes.filter((other) => other !== code),
        ),
    })),
  ]

  return (
    <div className="areas areas--compared screen-only">
      <GroupSwitch
        choices={groups
          .filter(({ area, members }) => area.kind === 'group' || members.includes(own.code))
          .map(({ area }) => ({
            title: area.kind === 'country' ? comparisonText.everybody : area.name,
            search: { gruppe: area.code, omraader: undefined },
            current: area.code === group?.code,
          }))}
      />
      <AreaChips label={areasText.label} chips={chips} />
      <AreaSearch
        own={own.code}
        chosen={[own.code, ...codes]}
        onChoose={(code) => show(group?.code, [...codes, code])}
        onChooseGroup={({ area }) => show(area.code, codes)}
      />
    </div>
  )
}

function GroupSwitch({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <div>
      <p className="areas__label">{comparisonText.group}</p>
      <Switch title={comparisonText.group} choices={choices} />
    </div>
  )
}

/** The areas that the address names, by code or slug. */
function namedAreas(omraader: string | undefined, areas: readonly Area[]): Area[] {
  const keys = omraader?.split(',') ?? []
  return areas.filter(({ code, slug }) => keys.includes(code) || keys.includes(slug))
}
