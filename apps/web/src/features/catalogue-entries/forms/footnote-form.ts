import { entryText } from '../../../text/catalogue-entries.ts'
import { areaChoices, categoryChoices, indicatorChoices } from './choices.ts'
import { textOrNull, valueOf } from './field.ts'
import type { EntryFormKind } from './form.ts'
import { periodHint, periodText, readSpan } from './span.ts'

const { fields, hints, choose, allAreas, allCategories } = entryText

/** A remark on an indicator, a series or one figure. */
export const footnoteForm: EntryFormKind = {
  blank: {},
  fields: (catalogue, values) => [
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
    {
      name: 'category',
      label: fields.category,
      kind: 'choice',
      choices: categoryChoices(catalogue, valueOf(values, 'indicator')),
      empty: allCategories,
    },
    {
      name: 'from',
      label: fields.from,
      hint: `${hints.noteSpan} ${periodHint(values, catalogue)}`,
      kind: 'text',
    },
    { name: 'til', label: fields.til, kind: 'text' },
    { name: 'text', label: fields.text, kind: 'long' },
  ],
  toValues: (entry) => {
    if (entry.kind !== 'footnote') return {}
    const { indicator, area, category, from, til, text } = entry.content
    return {
      indicator,
      area: area ?? '',
      category: category ?? '',
      from: periodText(from),
      til: periodText(til),
      text,
    }
  },
  toContent: (values, catalogue) => {
    const { from, til, faults } = readSpan(values, catalogue)
    const indicator = valueOf(values, 'indicator')
    const category = textOrNull(values, 'category')
    const isOffered = categoryChoices(catalogue, indicator).some(({ value }) => value === category)
    return {
      key: null,
      faults,
      content: {
        indicator,
        area: textOrNull(values, 'area'),
        // Left over from another key figure that was chosen before.
        category: isOffered ? category : null,
        from,
        til,
        text: valueOf(values, 'text'),
      },
    }
  },
}
