import type { Granularity, Indicator, TypicalRevision } from '@noegletal/domain'
import { formatNumber, printsAsZero } from './number.ts'

/**
 * How a newest figure usually changes, as one sentence: "Den nyeste måned er i snit steget 1,3 % ved næste opdatering
 * (målt over 14 måneder)."
 */
export function revisionSentence(
  { kind, mean, periods, simulated }: TypicalRevision,
  { granularity }: Pick<Indicator, 'granularity'>,
): string {
  const { newest, many } = words[granularity]
  const basis = `målt over ${formatNumber(periods, 0)} ${many}${simulated ? ', simulerede tal' : ''}`
  return `${newest} ${changeText(kind, mean)} ved næste opdatering (${basis}).`
}

function changeText(kind: TypicalRevision['kind'], mean: number): string {
  if (mean === 0) return 'er i snit uændret'
  const size = Math.abs(kind === 'relative' ? mean * 100 : mean)
  if (printsAsZero(size, 1)) return `ændrer sig i snit mindre end ${amount(kind, 0.1)}`
  return `er i snit ${mean > 0 ? 'steget' : 'faldet'} ${amount(kind, size)}`
}

function amount(kind: TypicalRevision['kind'], size: number): string {
  return `${formatNumber(size, 1)}\u00A0${kind === 'relative' ? '%' : 'procentpoint'}`
}

const words = {
  month: { newest: 'Den nyeste måned', many: 'måneder' },
  quarter: { newest: 'Det nyeste kvartal', many: 'kvartaler' },
  'half-year': { newest: 'Det nyeste halvår', many: 'halvår' },
  year: { newest: 'Det nyeste år', many: 'år' },
  'rolling-year': { newest: 'Det nyeste rullende år', many: 'måneder' },
  'year-to-date': { newest: 'Det nyeste år til dato', many: 'måneder' },
} as const satisfies Record<Granularity, { readonly newest: string; readonly many: string }>
