import { entryText } from '../../../text/catalogue-entries.ts'
import { choicesFrom, indicatorChoices } from './choices.ts'
import { choicesOf, joinChoices, valueOf } from './field.ts'
import type { EntryFormKind } from './form.ts'

const { fields, hints, choose, breakKind } = entryText

/** A date at which figures changed meaning. */
export const breakForm: EntryFormKind = {
  blank: { kind: 'break' },
  fields: (catalogue) => [
    { name: 'date', label: fields.date, kind: 'date' },
    {
      name: 'kind',
      label: fields.breakKind,
      kind: 'choice',
      choices: choicesFrom(breakKind),
      empty: choose,
    },
    { name: 'label', label: fields.label, hint: hints.label, kind: 'mark', most: 50 },
    { name: 'description', label: fields.description, kind: 'long' },
    { name: 'source', label: fields.source, hint: hints.breakSource, kind: 'text' },
    {
      name: 'indicators',
      label: fields.indicators,
      kind: 'choices',
      choices: indicatorChoices(catalogue),
    },
  ],
  toValues: (entry) => {
    if (entry.kind !== 'break') return {}
    const { indicators, ...texts } = entry.content
    return { ...texts, indicators: joinChoices(indicators) }
  },
  toContent: (values) => ({
    key: null,
    faults: [],
    content: {
      date: valueOf(values, 'date'),
      kind: valueOf(values, 'kind'),
      label: valueOf(values, 'label'),
      description: valueOf(values, 'description'),
      source: valueOf(values, 'source'),
      indicators: choicesOf(values, 'indicators'),
    },
  }),
}
