import type { Unit } from '@noegletal/domain'

const labels = {
  'percent-of-labour-force': 'pct. af arbejdsstyrken',
  'percent-of-population': 'pct. af befolkningen',
  percent: 'pct.',
  'full-time-persons': 'fuldtidspersoner',
  persons: 'personer',
  spells: 'forløb',
  cases: 'sager',
  conversations: 'samtaler',
  jobs: 'job',
  rank: 'placering',
  'percentage-points': 'pct.point',
  'person-difference': 'personer flere eller færre',
  'dkk-thousands': '1.000 kr.',
  'dkk-millions': 'mio. kr.',
} satisfies Record<Unit, string>

/** What a figure counts or measures, as it stands inside a line: "pct. af arbejdsstyrken", "fuldtidspersoner". */
export function unitLabel(unit: Unit): string {
  return labels[unit]
}

/** The same, as the heading of an axis: "Pct. af arbejdsstyrken". */
export function axisLabel(unit: Unit): string {
  const label = labels[unit]
  return label.charAt(0).toUpperCase() + label.slice(1)
}
