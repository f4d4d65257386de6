import { interpretationText } from '../../../text/draft-interpretation.ts'
import { factors } from '../../../text/draft-interpretation.ts'
import { ChoiceField } from '../../../ui/ChoiceField.tsx'
import { type TargetKey, targetKeys, targetOf, withTarget } from './mapping-edit.ts'
import { faultOf, fieldOf } from './mapping-faults.ts'
import { type MappingFields, idOf } from './mapping-fields.ts'
import { IndicatorSlug } from '@noegletal/domain'

/** Which indicator each measure feeds, and what its numbers are multiplied by. */
export function TargetFields({ mapping, shape, indicators, faults, onChange }: MappingFields) {
  const { mapping: words } = interpretationText
  const options = indicators.map(({ slug, title, measure }) => ({
    value: slug,
    title,
    detail: measure,
  }))
  return (
    <fieldset className="targets">
      <legend className="axis__heading">{words.targets}</legend>
      <p className="quiet">{words.targetsHint}</p>
      {targetKeys(mapping, shape).map((key, index) => {
        const target = targetOf(mapping, key)
        const field = fieldOf.target(index)
        return (
          <div className="target" key={`${key.measure} ${key.member ?? ''}`}>
            <ChoiceField
              id={idOf(field)}
              label={labelOf(key)}
              options={options}
              value={target.indicator}
              fault={faultOf(faults, field)}
              onChange={(value) => {
                const indicator = value === null ? null : IndicatorSlug.parse(value)
                onChange(withTarget(mapping, key, { indicator }))
              }}
            />
            {target.indicator !== null && (
              <Factor
                id={`${idOf(field)}-factor`}
                factor={target.factor}
                onChange={(factor) => onChange(withTarget(mapping, key, { factor }))}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

type Factor = (typeof factors)[number]
type FactorProps = {
  readonly id: string
  readonly factor: Factor
  readonly onChange: (factor: Factor) => void
}

function Factor({ id, factor, onChange }: FactorProps) {
  const { mapping: words } = interpretationText
  return (
    <div className="form-group">
      <label className="form-label" htmlFor={id}>
        {words.factor}
      </label>
      <select
        id={id}
        className="form-select"
        value={factor}
        onChange={({ target }) => {
          const chosen = factors.find((item) => String(item) === target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {factors.map((item) => (
          <option key={item} value={item}>
            {words.factors[item]}
          </option>
        ))}
      </select>
    </div>
  )
}

function labelOf({ measure, member }: TargetKey): string {
  return interpretationText.mapping.targetName(measure, member)
}
