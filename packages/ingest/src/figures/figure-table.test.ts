import {
  AreaCode,
  CategorySlug,
  type Figures,
  IndicatorSlug,
  MissingReason,
  Period,
  type SourcedObservation,
  plainCells,
} from '@noegletal/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeTable } from './arranged-figures.ts'
import { createFigureTable } from './figure-table.ts'

const value = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ kind: 'number' as const, number })),
  fc.constantFrom(...MissingReason.options).map((reason) => ({ kind: 'missing' as const, reason })),
)

const cell = fc.record({
  indicator: fc.constantFrom('b', 'a', 'a-b').map((slug) => IndicatorSlug.parse(slug)),
  area: fc.constantFrom('657', '000', '10', 'rar-vestjylland').map((code) => AreaCode.parse(code)),
  category: fc.constantFrom('i-alt', 'x', '2').map((slug) => CategorySlug.parse(slug)),
  period: fc.constantFrom('2019M03', '2019M10', '2018M12').map((text) => Period.parse(text)),
  value,
  preliminary: fc.boolean(),
  note: fc.option(fc.constantFrom('a', 'b')),
})

/** Hardly anything but plain numbers, so that some series are. */
const plainCell = fc.oneof(
  { weight: 1, arbitrary: cell },
  {
    weight: 12,
    arbitrary: cell.map((given) => ({
      ...given,
      value: { kind: 'number' as const, number: 3.4 },
      preliminary: false,
      note: null,
    })),
  },
)

type Given = Omit<SourcedObservation, 'line'>

const lineOf = (index: number): number => index + 2

function arranged(cells: readonly Given[]): {
  readonly figures: Figures
  readonly repeated: readonly (readonly [number, number])[]
} {
  const table = createFigureTable()
  for (const [index, given] of cells.entries()) {
    const { period, preliminary, note, ...rest } = given
    table.add({
      series: table.seriesNumber(rest),
      period: table.periodNumber(period),
      preliminary,
      note,
      number: rest.value.kind === 'number' ? rest.value.number : 0,
      reason: rest.value.kind === 'number' ? null : rest.value.reason,
      line: lineOf(index),
    })
  }
  const repeated: [number, number][] = []
  const figures = arrangeTable(table, (earlier, later) => {
    repeated.push([table.lineOf(earlier), table.lineOf(later)])
  })
  return { figures, repeated }
}

const keyOf = ({ indicator, area, category, period }: Given): string =>
  [indicator, area, category, period].join(' ')

const flat = ({ indicators }: Figures): SourcedObservation[] =>
  [...indicators].flatMap(({ series }) => [...series].flatMap(({ observations }) => observations))

describe('the figures of a table', () => {
  it('are those of a naive map, in the order in which they are kept', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const first = new Map<string, SourcedObservation>()
        for (const [index, given] of cells.entries()) {
          const key = keyOf(given)
          if (!first.has(key)) first.set(key, { ...given, line: lineOf(index) })
        }
        const expected = [...first].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)

        const { figures } = arranged(cells)

        expect(flat(figures)).toEqual(expected)
        expect(figures.size).toBe(expected.length)
      }),
    )
  })

  it('tell every row that is about a cell of an earlier one', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const first = new Map<string, number>()
        const expected = cells.flatMap((given, index) => {
          const earlier = first.get(keyOf(given))
          if (earlier === undefined) first.set(keyOf(given), lineOf(index))
          return earlier === undefined ? [] : [`${earlier} ${lineOf(index)}`]
        })

        const repeated = arranged(cells).repeated.map((lines) => lines.join(' '))

        expect(repeated.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('can be gone through again, and say the periods of each indicator', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const { figures } = arranged(cells)

        expect(flat(figures)).toEqual(flat(figures))
        for (const { indicator, periods, series } of figures.indicators) {
          const observed = [...series].flatMap(({ observations }) => observations)
          expect(periods).toEqual([...new Set(observed.map(({ period }) => period))].toSorted())
          expect(observed.every((one) => one.indicator === indicator)).toBe(true)
        }
      }),
    )
  })

  it('are columns where every cell of a series is a number and nothing more', () => {
    fc.assert(
      fc.property(fc.array(plainCell, { maxLength: 60 }), fc.boolean(), (cells, isSorted) => {
        const given = isSorted ? cells.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) : cells
        const series = [...arranged(given).figures.indicators].flatMap((one) => [...one.series])

        for (const { plain, key, observations } of series) {
          expect(plain).toEqual(plainCells({ key, observations }))
        }
      }),
    )
  })

  it('are columns across the end of a block too', () => {
    const periods = ['2019M01', '2019M02', '2019M03'].map((text) => Period.parse(text))
    const cells = Array.from({ length: 12_000 }).flatMap((_, series) =>
      periods.map((period, month): Given => ({
        indicator: IndicatorSlug.parse('a'),
        area: AreaCode.parse(`a${series}`),
        category: CategorySlug.parse('i-alt'),
        period,
        value: { kind: 'number', number: series * 3 + month },
        preliminary: false,
        note: null,
      })),
    )

    const [indicator] = arranged(cells).figures.indicators
    const columns = [...(indicator?.series ?? [])].map(({ plain }) => plain)

    expect(columns).toHaveLength(12_000)
    expect(columns.every((plain) => plain?.periods === columns[0]?.periods)).toBe(true)
    const numbers = columns.flatMap((plain) => [...(plain?.numbers ?? [])])
    const lines = columns.flatMap((plain) => [...(plain?.lines ?? [])])
    expect(numbers.toSorted((a, b) => a - b)).toEqual(cells.map((_, index) => index))
    expect(lines).toEqual(numbers.map((number) => lineOf(number)))
  })

  it('keep their values when there are more than one block holds', () => {
    const periods = ['2019M01', '2019M02'].map((text) => Period.parse(text))
    const cells = Array.from({ length: 70_000 }, (_, index): Given => {
      const [first = Period.parse('2019'), second = first] = periods
      return {
        indicator: IndicatorSlug.parse('a'),
        area: AreaCode.parse(`a${index >> 1}`),
        category: CategorySlug.parse('i-alt'),
        period: index % 2 === 0 ? second : first,
        value: { kind: 'number', number: index },
        preliminary: false,
        note: index === 69_999 ? 'den sidste' : null,
      }
    })

    const { figures, repeated } = arranged(cells)

    const observations = flat(figures)
    expect(repeated).toEqual([])
    expect(observations).toHaveLength(70_000)
    expect(observations.every(({ line, value: { kind } }) => kind === 'number' && line >= 2)).toBe(
      true,
    )
    expect(
      observations.every((one) => one.value.kind === 'number' && one.value.number === one.line - 2),
    ).toBe(true)
    expect(observations.find(({ note }) => note !== null)?.line).toBe(70_001)
  })
})
