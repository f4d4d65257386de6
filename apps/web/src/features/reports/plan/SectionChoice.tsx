import { reportPlanText } from '../../../text/report-plan.ts'
import { FieldFault } from '../../../ui/FieldFault.tsx'
import { type PlannedSection, moveSection } from './plan-fields.ts'
import { useId } from 'react'

type Props = {
  readonly sections: readonly PlannedSection[]
  readonly fault: string | null
  readonly onSections: (sections: readonly PlannedSection[]) => void
}

const { sections: text } = reportPlanText

/** Which sections the report has, and in which order. */
export function SectionChoice({ sections, fault, onSections }: Props) {
  const id = useId()
  const move = (place: number, step: -1 | 1): void => onSections(moveSection(sections, place, step))
  return (
    <fieldset className={`report-plan__choice ${fault === null ? '' : 'form-error'}`}>
      <legend className="form-label">{text.heading}</legend>
      <p className="form-hint">{text.hint}</p>
      <FieldFault id={id} message={fault} />
      <ol className="report-plan__sections no-max-width">
        {sections.map((section, place) => (
          <li key={section.slug}>
            <div className="form-group-checkbox">
              <input
                type="checkbox"
                id={`${id}-${section.slug}`}
                className="form-checkbox"
                checked={section.isShown}
                onChange={({ target }) =>
                  onSections(sections.with(place, { ...section, isShown: target.checked }))
                }
              />
              <label className="form-label" htmlFor={`${id}-${section.slug}`}>
                {section.heading}
              </label>
            </div>
            <span className="report-plan__moves">
              <button
                type="button"
                className="text-button"
                aria-label={text.up(section.heading)}
                aria-disabled={place === 0}
                onClick={() => move(place, -1)}
              >
                {text.upShort}
              </button>
              <button
                type="button"
                className="text-button"
                aria-label={text.down(section.heading)}
                aria-disabled={place === sections.length - 1}
                onClick={() => move(place, 1)}
              >
                {text.downShort}
              </button>
            </span>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
