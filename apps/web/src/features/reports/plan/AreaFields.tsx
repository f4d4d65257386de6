import { areasQuery } from '../../../api/queries.ts'
import { reportPlanText } from '../../../text/report-plan.ts'
import { ChoiceField } from '../../../ui/ChoiceField.tsx'
import { areaOptions, groupOfOption } from '../../../ui/area-options.ts'
import type { PlanFields } from './plan-fields.ts'
import { AreaCode } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useId } from 'react'

type Props = {
  readonly fields: PlanFields
  readonly fault: string | null
  readonly onChange: (some: Pick<PlanFields, 'own'> | Pick<PlanFields, 'compare'>) => void
}

/** Which area the report is about, and those that it is compared with. */
export function AreaFields({ fields: { own, compare }, fault, onChange }: Props) {
  const { data: areas } = useSuspenseQuery(areasQuery())
  const id = useId()
  const options = areaOptions(areas, { own: AreaCode.parse(own ?? '000'), chosen: [] }).filter(
    (option) => groupOfOption(option) === null,
  )
  return (
    <>
      <ChoiceField
        id={`${id}-own`}
        label={reportPlanText.own}
        options={options}
        value={own}
        fault={fault}
        onChange={(chosen) => onChange({ own: chosen })}
      />
      {compare.map((code, place) => (
        <ChoiceField
          // oxlint-disable-next-line react/no-array-index-key -- the first, the second and the third are what they are called
          key={place}
          id={`${id}-${place}`}
          label={reportPlanText.compare(place + 1)}
          empty={reportPlanText.noArea}
          options={options}
          value={code}
          fault={null}
          onChange={(chosen) => onChange({ compare: compare.with(place, chosen) })}
        />
      ))}
    </>
  )
}
