import { Comparison, SeriesReply } from '@noegletal/contract'
import { missingValue } from '@noegletal/domain'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

const slugs = ['bruttoledighed', 'foertidspension', 'sygedagpengeforloeb']
const areas = ['657', '661', '727', 'rar-vestjylland', '000']

const figure = fc.record({
  indicator: fc.constantFrom(...slugs),
  area: fc.constantFrom(...areas),
  year: fc.integer({ min: 2015, max: 2018 }),
  month: fc.integer({ min: 1, max: 9 }),
  /** Tenths; null for a suppressed figure. */
  tenths: fc.option(fc.integer({ min: 0, max: 999 })),
})

const file = fc.uniqueArray(figure, {
  minLength: 1,
  maxLength: 60,
  selector: ({ indicator, area, year, month }) => `${indicator} ${area} ${year} ${month}`,
})

type Figure = Parameters<Parameters<(typeof figure)['map']>[0]>[0]

function toLine({ indicator, area, year, month, tenths }: Figure): string {
  const value = tenths === null ? ';;diskretioneret' : String(tenths / 10).replace('.', ',')
  return `${indicator};${area};${year}M0${month};${value}`
}

async function read<T>(
  { app }: DashboardUnderTest,
  url: string,
  schema: { readonly parse: (body: unknown) => T },
): Promise<T> {
  return schema.parse((await app.inject(url)).json())
}

/** Nobody has said anything of the figure. */
const unsaid = { value: missingValue('missing'), preliminary: false, simulated: false }

describe('the figures of a comparison', () => {
  it('are those of the series at the same period, mark for mark, whatever is published', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.boolean(), async (figures, simulated) => {
        const dashboard = await aDashboard()
        try {
          await dashboard.publish(figures.map(toLine), { simulated })
          const query = `areas=${areas.join(',')}`
          const { themes } = await read(
            dashboard,
            `/api/v1/comparison?group=000&${query}`,
            Comparison,
          )
          const rows = themes.flatMap(({ indicators }) => indicators)

          for (const { indicator, period, cells } of rows) {
            const { series } = await read(
              dashboard,
              `/api/v1/series?indicator=${indicator.slug}&${query}`,
              SeriesReply,
            )
            for (const { area, points } of series) {
              const cell = cells.find((one) => one.area === area.code)
              expect({ ...unsaid, ...points.find((one) => one.period === period) }).toMatchObject({
                value: cell?.value,
                preliminary: cell?.preliminary,
                simulated: cell?.simulated,
              })
            }
          }
          expect(new Set(rows.map(({ indicator }) => indicator.slug))).toEqual(
            new Set(
              figures.flatMap(({ indicator, tenths }) => (tenths === null ? [] : [indicator])),
            ),
          )
        } finally {
          await dashboard.close()
        }
      }),
      { numRuns: 10 },
    )
  })
})
