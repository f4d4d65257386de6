import type { MissingReason, Value } from '@noegletal/domain'
import type { SimulatedCell } from './simulated-cells.ts'

/** A line and how many decimals its figure is published with. */
export type SimulatedLine = SimulatedCell & { readonly decimals: number }

/** The long layout that the import reads: UTF-8, semicolons, decimal comma, no dots for thousands. */
export function toSimulatedFile(lines: readonly SimulatedLine[]): string {
  const texts = lines.map(
    ({ indicator, area, period, value, category, decimals }) =>
      `${indicator};${area};${period};${numberText(value, decimals)};${category};${statusText(value)}`,
  )
  return [heading, ...texts, ''].join('\n')
}

const heading = 'nøgletal;område;periode;værdi;kategori;status'

function numberText(value: Value, decimals: number): string {
  return value.kind === 'number' ? value.number.toFixed(decimals).replace('.', ',') : ''
}

function statusText(value: Value): string {
  return value.kind === 'number' ? '' : statuses[value.reason]
}

const statuses: Record<MissingReason, string> = {
  suppressed: 'diskretioneret',
  'not-published': 'endnu ikke offentliggjort',
  'not-applicable': 'findes ikke for området',
  missing: 'mangler',
  withdrawn: 'mangler',
}
