import { type Indicator, unitKind } from '@noegletal/domain'
import { budgetMeasureOf, deviationSign } from '../dialects/budget-words.ts'
import { type FoundTarget, type Measured, notFound, onlyOne } from './measured.ts'

/**
 * Finds what a measure of a budget's table feeds; null for another file. A budget's figures are an estimate for a year, and
 * are never fed to an indicator that counts the persons on a benefit.
 */
export function budgetTarget(
  { shape, measure }: Measured,
  indicators: readonly Indicator[],
): FoundTarget | null {
  if (shape.dialect !== 'budget' && shape.dialect !== 'spending') return null
  const isMoney = shape.dialect === 'spending'
  const kind = budgetMeasureOf(measure)
  const indicator = onlyOne(
    indicators.filter(
      ({ title, unit, granularity }) =>
        granularity === 'year' &&
        (unitKind(unit) === 'money') === isMoney &&
        budgetMeasureOf(title) === kind,
    ),
  )
  if (kind === null || indicator === null) return notFound
  const factor = factorOf(measure, { isMoney, unit: shape.unit })
  if (factor === null) return notFound
  const assumed = assumedOf(measure, { isMoney, unit: shape.unit })
  return { indicator: indicator.slug, factor, assumed }
}

type Counted = { readonly isMoney: boolean; readonly unit: string | null }

/**
 * To 1,000 kroner or persons, a saving positive and more persons than budgeted positive. Null for what no mapping can say:
 * millions or single kroner whose sign is turned.
 */
function factorOf(measure: string, { isMoney, unit }: Counted): FoundTarget['factor'] | null {
  const isDeviation = budgetMeasureOf(measure) === 'deviation'
  const isTurned = isDeviation && ((deviationSign(measure) ?? 1) === 1) !== isMoney
  const perThousand = isMoney ? thousandsIn(unit) : 1
  if (perThousand !== 1) return isTurned ? null : perThousand
  return isTurned ? -1 : 1
}

/** How many thousands one of the file's numbers counts. */
function thousandsIn(unit: string | null): 1 | 1000 | 0.001 {
  if (unit === null) return 1
  if (/hele/i.test(unit)) return 0.001
  return /mi[ol]/i.test(unit) ? 1000 : 1
}

function assumedOf(measure: string, { isMoney, unit }: Counted): string | null {
  if (budgetMeasureOf(measure) === 'deviation' && deviationSign(measure) === null) {
    return `at »${measure}« er budget minus forventet regnskab`
  }
  if (!isMoney) return unit === null ? 'at tallene er fuldtidspersoner' : null
  return unit === null ? 'at tallene er i 1.000 kr.' : null
}
