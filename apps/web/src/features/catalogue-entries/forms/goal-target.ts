import { entryText } from '../../../text/catalogue-entries.ts'
import { goalFormText } from '../../../text/goal-form.ts'
import { areaChoices, categoryChoices, choicesFrom, indicatorChoices } from './choices.ts'
import { type Field, type FieldFault, type FormValues, valueOf } from './field.ts'
import type { FormCatalogue } from './form.ts'
import { numberText, readNumber } from './number-text.ts'
import { levelLines, readLevelLines } from './level-lines.ts'
import { periodText } from './span.ts'
import { type GoalTarget, readPeriod, total } from '@noegletal/domain'

const { choose } = entryText

/** What kind of goal it is, and what that kind asks for. */
export function targetFields(catalogue: FormCatalogue, values: FormValues): Field[] {
  const kind: Field = {
    name: 'target',
    label: goalFormText.target,
    kind: 'choice',
    choices: choicesFrom(goalFormText.targets),
    empty: choose,
  }
  return [kind, ...fieldsOfKind(catalogue, values)]
}

function fieldsOfKind(catalogue: FormCatalogue, values: FormValues): Field[] {
  switch (valueOf(values, 'target')) {
    case 'level':
      return [side, number('level', goalFormText.level)]
    case 'path':
      return [
        side,
        {
          name: 'levels',
          label: goalFormText.levels,
          hint: goalFormText.levelsHint,
          kind: 'long',
        },
      ]
    case 'change':
      return [
        { name: 'base', label: goalFormText.base, hint: goalFormText.baseHint, kind: 'text' },
        { ...number('change', goalFormText.change), hint: goalFormText.changeHint },
      ]
    case 'relative':
      return [side, otherArea(catalogue)]
    case 'rank':
      return [number('place', goalFormText.place)]
    case 'budget':
      return budgetFields(catalogue, values)
    default:
      return []
  }
}

const side: Field = {
  name: 'side',
  label: goalFormText.side,
  kind: 'choice',
  choices: choicesFrom(goalFormText.sides),
  empty: choose,
}

// A decimal comma has no key on a numeric keyboard everywhere, so these are fields for text.
const number = (name: string, label: string): Field => ({ name, label, kind: 'text' })

const otherArea = (catalogue: FormCatalogue): Field => ({
  name: 'otherArea',
  label: goalFormText.otherArea,
  kind: 'search',
  choices: areaChoices(catalogue),
  empty: choose,
})

function budgetFields(catalogue: FormCatalogue, values: FormValues): Field[] {
  const yearly = catalogue.indicators.filter(({ granularity }) => granularity === 'year')
  return [
    {
      name: 'budget',
      label: goalFormText.budget,
      kind: 'search',
      choices: indicatorChoices({ ...catalogue, indicators: yearly }),
      empty: choose,
    },
    {
      name: 'budgetCategory',
      label: goalFormText.budgetCategory,
      kind: 'choice',
      choices: categoryChoices(catalogue, valueOf(values, 'budget')),
      empty: entryText.total,
    },
  ]
}

/** The kind of goal as it stands in the form. */
export function targetValues(target: GoalTarget): FormValues {
  switch (target.kind) {
    case 'level':
      return { target: 'level', side: target.side, level: numberText(target.level) }
    case 'path':
      return { target: 'path', side: target.side, levels: levelLines(target.levels) }
    case 'change':
      return {
        target: 'change',
        base: periodText(target.base),
        change: numberText(target.change),
      }
    case 'relative':
      return { target: 'relative', side: target.side, otherArea: target.area }
    case 'rank':
      return { target: 'rank', place: numberText(target.place) }
    case 'budget': {
      const budgetCategory = target.category === total ? '' : target.category
      return { target: 'budget', budget: target.indicator, budgetCategory }
    }
  }
}

/** The kind of goal that was written, unchecked. */
export function targetContent(values: FormValues): unknown {
  const kind = valueOf(values, 'target')
  const written = { kind, side: valueOf(values, 'side') }
  switch (kind) {
    case 'level':
      return { ...written, level: readNumber(valueOf(values, 'level')) }
    case 'path':
      return { ...written, levels: readLevelLines(valueOf(values, 'levels')).levels }
    case 'change':
      return {
        kind,
        base: readPeriod(valueOf(values, 'base')) ?? '',
        change: readNumber(valueOf(values, 'change')),
      }
    case 'relative':
      return { ...written, area: valueOf(values, 'otherArea') }
    case 'rank':
      return { kind, place: readNumber(valueOf(values, 'place')) }
    default:
      return {
        kind,
        indicator: valueOf(values, 'budget'),
        category: valueOf(values, 'budgetCategory') || total,
      }
  }
}

/** What is wrong with what the kind asks for; the content's own check names the whole target alone. */
export function targetFaults(values: FormValues): FieldFault[] {
  switch (valueOf(values, 'target')) {
    case 'level':
      return numberFault(values, 'level')
    case 'path':
      return readLevelLines(valueOf(values, 'levels')).faults
    case 'change':
      return [...baseFault(values), ...changeFault(values)]
    case 'relative':
      return missingChoice(values, 'otherArea')
    case 'rank':
      return numberFault(values, 'place')
    case 'budget':
      return missingChoice(values, 'budget')
    default:
      return []
  }
}

function numberFault(values: FormValues, field: string): FieldFault[] {
  const isRead = readNumber(valueOf(values, field)) !== null
  return isRead ? [] : [{ field, message: goalFormText.faults.number }]
}

function changeFault(values: FormValues): FieldFault[] {
  const isZero = readNumber(valueOf(values, 'change')) === 0
  return isZero
    ? [{ field: 'change', message: goalFormText.faults.zero }]
    : numberFault(values, 'change')
}

function baseFault(values: FormValues): FieldFault[] {
  const isRead = readPeriod(valueOf(values, 'base')) !== null
  return isRead ? [] : [{ field: 'base', message: entryText.faults.period }]
}

function missingChoice(values: FormValues, field: string): FieldFault[] {
  return valueOf(values, field) === '' ? [{ field, message: entryText.faults.chooseOne }] : []
}
