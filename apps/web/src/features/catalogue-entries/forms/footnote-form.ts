import { entryText } from '../../../text/catalogue-entries.ts'
import { categoryChoices } from './choices.ts'
import { textOrNull, valueOf } from './field.ts'
import type { EntryFormKind } from './form.ts'
import { periodHint, periodText, readSpan } from './span.ts'
import { subjectFields } from './subject-fields.ts'

const { fields, hints, allCategories } = entryText

/** A remark on an indicator, a series or one figure. */
export const footnoteForm: EntryFormKind = {
  blank: {},
  fields: (catalogue, values) => [
    ...subjectFields(catalogue),
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
