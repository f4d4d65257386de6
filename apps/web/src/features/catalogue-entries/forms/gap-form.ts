import { entryText } from '../../../text/catalogue-entries.ts'
import { type FormValues, textOrNull, valueOf } from './field.ts'
import type { EntryFormKind } from './form.ts'
import { periodHint, periodText, readSpan } from './span.ts'
import { subjectFields } from './subject-fields.ts'

const { fields, hints } = entryText

/** Figures that are missing for a reason. */
export const gapForm: EntryFormKind = {
  blank: {},
  fields: (catalogue, values) => [
    ...subjectFields(catalogue),
    { name: 'from', label: fields.from, hint: periodHint(values, catalogue), kind: 'text' },
    { name: 'til', label: fields.til, hint: hints.gapTil, kind: 'text' },
    { name: 'reason', label: fields.reason, hint: hints.reason, kind: 'long' },
    { name: 'expected', label: fields.expected, hint: hints.expected, kind: 'text' },
  ],
  toValues: (entry) => {
    if (entry.kind !== 'gap') return {}
    const { indicator, area, from, til, reason, expected } = entry.content
    return {
      indicator,
      area: area ?? '',
      from: periodText(from),
      til: periodText(til),
      reason,
      expected: expected ?? '',
    }
  },
  toContent: (values, catalogue) => {
    const { from, til, faults } = readSpan(values, catalogue)
    return {
      key: null,
      faults,
      content: {
        indicator: valueOf(values, 'indicator'),
        area: textOrNull(values, 'area'),
        from: from ?? '',
        til,
        reason: valueOf(values, 'reason'),
        expected: expectedOf(values),
        simulated: false,
      },
    }
  },
}

// It goes on from "Ventes igen …", which many write along with the rest.
function expectedOf(values: FormValues): string | null {
  const text = valueOf(values, 'expected')
  return text.replace(/^(tallene )?ventes igen\s*/i, '').replace(/[.]$/, '') || null
}
