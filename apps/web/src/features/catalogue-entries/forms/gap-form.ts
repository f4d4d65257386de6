import { entryText } from '../../../text/catalogue-entries.ts'
import { areaChoices, indicatorChoices } from './choices.ts'
import { textOrNull, valueOf } from './field.ts'
import type { EntryFormKind } from './form.ts'
import { readSpan } from './span.ts'

const { fields, hints, choose, allAreas } = entryText

/** Figures that are missing for a reason. */
export const gapForm: EntryFormKind = {
  blank: {},
  fields: (catalogue) => [
    {
      name: 'indicator',
      label: fields.indicator,
      kind: 'choice',
      choices: indicatorChoices(catalogue),
      empty: choose,
    },
    {
      name: 'area',
      label: fields.area,
      hint: hints.area,
      kind: 'choice',
      choices: areaChoices(catalogue),
      empty: allAreas,
    },
    { name: 'from', label: fields.from, hint: hints.from, kind: 'text' },
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
      from,
      til: til ?? '',
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
        expected: textOrNull(values, 'expected'),
        simulated: false,
      },
    }
  },
}
