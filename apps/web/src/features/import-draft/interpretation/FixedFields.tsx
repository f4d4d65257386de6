import { interpretationText } from '../../../text/draft-interpretation.ts'
import { ChoiceField } from '../../../ui/ChoiceField.tsx'
import { Field } from '../../../ui/Field.tsx'
import { needsPeriod } from './mapping-edit.ts'
import { faultOf, fieldOf } from './mapping-faults.ts'
import { type MappingFields, idOf } from './mapping-fields.ts'
import { type Area, AreaCode, type AxisRole, readPeriod } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useState } from 'react'

type Props = MappingFields & { readonly areas: readonly Area[] }

/** The one area or period that figures are for, where the file has no column for it, or leaves periods out of it. */
export function FixedFields({ mapping, shape, faults, areas, onChange }: Props) {
  const { mapping: words } = interpretationText
  const has = (role: AxisRole) => mapping.axes.some((axis) => axis.role === role)
  const asksForPeriod = needsPeriod(mapping, shape)
  if (has('area') && !asksForPeriod) return null

  return (
    <fieldset className="targets">
      <legend className="axis__heading">{words.fixedHeading}</legend>
      {!has('area') && (
        <ChoiceField
          id={idOf(fieldOf.area)}
          label={words.area}
          options={areas.map(({ code, name }) => ({ value: code, title: name, detail: code }))}
          value={mapping.area}
          fault={faultOf(faults, fieldOf.area)}
          onChange={(value) =>
            onChange({ ...mapping, area: value === null ? null : AreaCode.parse(value) })
          }
        />
      )}
      {asksForPeriod && (
        <PeriodField
          label={has('period') ? words.periodOfBlanks : words.period}
          mapping={mapping}
          fault={faultOf(faults, fieldOf.period)}
          onChange={onChange}
        />
      )}
    </fieldset>
  )
}

type PeriodProps = Pick<MappingFields, 'mapping' | 'onChange'> & {
  readonly label: string
  readonly fault: string | null
}

function PeriodField({ label, mapping, fault, onChange }: PeriodProps) {
  const { mapping: words, faults } = interpretationText
  const [text, setText] = useState(mapping.period === null ? '' : formatPeriod(mapping.period))
  const isUnreadable = text.trim() !== '' && mapping.period === null
  return (
    <Field
      id={idOf(fieldOf.period)}
      label={label}
      hint={words.periodHint}
      className="form-input input-width-m"
      value={text}
      fault={fault !== null && isUnreadable ? faults.period : fault}
      onValue={(written) => {
        setText(written)
        onChange({ ...mapping, period: readPeriod(written) })
      }}
    />
  )
}
