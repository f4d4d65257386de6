import { entryText } from '../../../text/catalogue-entries.ts'
import { areaChoices, indicatorChoices } from './choices.ts'
import type { Field } from './field.ts'
import type { FormCatalogue } from './form.ts'

/** What a gap or a footnote is about: a key figure, and an area where it holds for one alone. */
export function subjectFields(catalogue: FormCatalogue): Field[] {
  const { fields, hints, choose, allAreas } = entryText
  return [
    {
      name: 'indicator',
      label: fields.indicator,
      kind: 'search',
      choices: indicatorChoices(catalogue),
      empty: choose,
    },
    {
      name: 'area',
      label: fields.area,
      hint: hints.area,
      kind: 'search',
      choices: areaChoices(catalogue),
      empty: allAreas,
    },
  ]
}
