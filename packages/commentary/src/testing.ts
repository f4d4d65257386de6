import {
  type Break,
  Period,
  missingValue,
  numberValue,
  unitKind,
  yearWindow,
} from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { AreaCode } from '@noegletal/domain'
import type { Figures, Line, NamedArea } from './figures.ts'

const named = (code: string, name: string, kind: NamedArea['kind']): NamedArea => ({
  code: AreaCode.parse(code),
  name,
  kind,
})

export const herning = named('657', 'Herning', 'municipality')
export const vestjylland = named('rar-vestjylland', 'RAR Vestjylland', 'rar')
export const midtjylland = named('082', 'Region Midtjylland', 'region')
export const country = named('000', 'Hele landet', 'country')

type LineWords = {
  readonly area?: NamedArea
  /** Ending with `til`; null is a suppressed figure. */
  readonly numbers: readonly (number | null)[]
  readonly til?: string
  /** How many of the newest are preliminary. */
  readonly preliminary?: number
}

/** A line whose numbers end with September 2019, or with another period. */
export function aLine({
  area = herning,
  numbers,
  til = '2019M09',
  preliminary = 0,
}: LineWords): Line {
  const periods = longWindow(Period.parse(til)).slice(-numbers.length)
  const points = periods.map((period, index) => {
    const number = numbers[index] ?? null
    return {
      period,
      value: number === null ? missingValue('suppressed') : numberValue(number),
      preliminary: index >= periods.length - preliminary,
    }
  })
  return { area, points }
}

type FigureWords = {
  readonly indicator?: Parameters<typeof anIndicator>[0]
  readonly lines: readonly Line[]
  readonly breaks?: readonly Break[]
}

/** Gross unemployment, or what the test says of the indicator. */
export function someFigures({ indicator, lines, breaks = [] }: FigureWords): Figures {
  const described = anIndicator(indicator)
  const isCounted = ['count', 'money'].includes(unitKind(described.unit))
  return { indicator: described, lines, breaks, levelWithin: isCounted ? 0.005 : 0 }
}

/** The same number in every month of a year and a month. */
export function always(number: number): number[] {
  return Array.from({ length: 13 }, () => number)
}

function longWindow(til: Period): Period[] {
  const window = yearWindow(til)
  const [first] = window
  return first === undefined ? window : [...yearWindow(first).slice(0, -1), ...window]
}
