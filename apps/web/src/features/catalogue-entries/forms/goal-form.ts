import { entryText } from '../../../text/catalogue-entries.ts'
import { goalFormText } from '../../../text/goal-form.ts'
import { areaChoices, categoryChoices, choicesFrom, indicatorChoices } from './choices.ts'
import { type Field, type FormValues, textOrNull, valueOf } from './field.ts'
import type { EntryFormKind, FormCatalogue } from './form.ts'
import { targetContent, targetFaults, targetFields, targetValues } from './goal-target.ts'
import { periodHint, periodText, readSpan } from './span.ts'
import { Goal, goalFault, total } from '@noegletal/domain'

const { fields, hints, choose } = entryText

/** What a series shall come to. */
export const goalForm: EntryFormKind = {
  blank: { name: 'political', target: 'level', side: 'lower' },
  fields: (catalogue, values) => [
    ...subjectFields(catalogue, values),
    { name: 'title', label: goalFormText.title, hint: goalFormText.titleHint, kind: 'text' },
    {
      name: 'name',
      label: goalFormText.name,
      kind: 'choice',
      choices: choicesFrom(goalFormText.names),
      empty: choose,
    },
    ...targetFields(catalogue, values),
    { name: 'from', label: fields.from, hint: periodHint(values, catalogue), kind: 'text' },
    { name: 'til', label: fields.til, hint: goalFormText.tilHint, kind: 'text' },
    { name: 'owner', label: goalFormText.owner, hint: hints.optional, kind: 'text' },
    { name: 'source', label: fields.source, hint: goalFormText.sourceHint, kind: 'text' },
    {
      name: 'decidedOn',
      label: goalFormText.decidedOn,
      hint: goalFormText.decidedOnHint,
      kind: 'date',
    },
    { name: 'note', label: goalFormText.note, hint: hints.optional, kind: 'long' },
  ],
  toValues: (entry) => (entry.kind === 'goal' ? valuesOf(entry.content) : {}),
  toContent: (values, catalogue) => {
    const span = readSpan(values, catalogue)
    const content = contentOf(values, catalogue)
    const parsed = Goal.safeParse(content)
    const fault = parsed.success ? goalFault(parsed.data, catalogue.indicators) : null
    return {
      key: null,
      faults: [
        ...span.faults,
        ...targetFaults(values),
        ...(fault === null ? [] : [{ field: 'target', message: fault }]),
      ],
      content,
    }
  },
  fieldOf: {
    'target.side': 'side',
    'target.level': 'level',
    'target.levels': 'levels',
    'target.base': 'base',
    'target.change': 'change',
    'target.area': 'otherArea',
    'target.place': 'place',
    'target.indicator': 'budget',
    'target.category': 'budgetCategory',
  },
}

function subjectFields(catalogue: FormCatalogue, values: FormValues): Field[] {
  return [
    {
      name: 'indicator',
      label: fields.indicator,
      kind: 'search',
      choices: indicatorChoices(catalogue),
      empty: choose,
    },
    {
      name: 'category',
      label: fields.category,
      kind: 'choice',
      choices: categoryChoices(catalogue, valueOf(values, 'indicator')),
      empty: entryText.total,
    },
    {
      name: 'area',
      label: fields.area,
      kind: 'search',
      choices: areaChoices(catalogue),
      empty: choose,
      proposal: catalogue.own.code,
    },
  ]
}

function valuesOf(goal: Goal): FormValues {
  const { name, title, indicator, area, category, from, til, target } = goal
  return {
    name,
    title,
    indicator,
    area,
    category: category === total ? '' : category,
    from: periodText(from),
    til: periodText(til),
    ...targetValues(target),
    owner: goal.owner ?? '',
    source: goal.source,
    decidedOn: goal.decidedOn ?? '',
    note: goal.note ?? '',
  }
}

function contentOf(values: FormValues, catalogue: FormCatalogue): unknown {
  const { from, til } = readSpan(values, catalogue)
  const category = valueOf(values, 'category')
  const offered = categoryChoices(catalogue, valueOf(values, 'indicator'))
  return {
    name: valueOf(values, 'name'),
    title: valueOf(values, 'title'),
    indicator: valueOf(values, 'indicator'),
    area: valueOf(values, 'area') || catalogue.own.code,
    // One that is not offered is left over from another key figure that was chosen before.
    category: offered.some(({ value }) => value === category) ? category : total,
    from: from ?? '',
    til,
    target: targetContent(values),
    owner: textOrNull(values, 'owner'),
    source: valueOf(values, 'source'),
    decidedOn: textOrNull(values, 'decidedOn'),
    note: textOrNull(values, 'note'),
  }
}
