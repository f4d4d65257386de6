import { readCatalogue } from '@noegletal/api'
import { type Indicator, Period, periodRange } from '@noegletal/domain'
import { closeSync, openSync, writeSync } from 'node:fs'
import { catalogueDirectory } from '../import/open-store.ts'

const months = periodRange(Period.parse('2000M01'), Period.parse('2024M12'))
const header = 'nøgletal;område;periode;værdi;kategori;status;note'
const linesAtOnce = 10_000

/**
 * Writes a file in the long layout with so many figures of the catalogue's indicators, area by area and month by month, as
 * a source's full table comes. Numbers wave slowly, and are whole where persons or cases are counted, so that they surprise
 * no more than real ones.
 */
export async function writeImportFile(path: string, rows: number): Promise<void> {
  const { areas, indicators } = await readCatalogue(catalogueDirectory)
  const monthly = indicators.filter(
    ({ granularity, onlyAreas }) => granularity === 'month' && onlyAreas.length === 0,
  )
  const file = openSync(path, 'w')
  let lines = [header]
  let left = rows
  for (const line of figureLines(monthly, { areas: areas.map(({ code }) => code), rows })) {
    if (left === 0) break
    left -= 1
    lines.push(line)
    if (lines.length < linesAtOnce) continue
    writeSync(file, `${lines.join('\n')}\n`)
    lines = []
  }
  writeSync(file, `${lines.join('\n')}\n`)
  closeSync(file)
  if (left > 0) throw new RangeError(`The catalogue has no more than ${rows - left} cells`)
}

function* figureLines(
  indicators: readonly Indicator[],
  { areas, rows }: { readonly areas: readonly string[]; readonly rows: number },
): Generator<string> {
  const perSeries = Math.ceil(rows / (indicators.length * areas.length))
  const periods = months.slice(0, perSeries)
  for (const { slug, unit } of indicators) {
    const decimals = countedWhole.has(unit) ? 0 : 1
    for (const [place, area] of areas.entries()) {
      for (const [month, period] of periods.entries()) {
        yield `${slug};${area};${period};${numberAt(place, month).toFixed(decimals).replace('.', ',')};i-alt;;`
      }
    }
  }
}

const countedWhole: ReadonlySet<Indicator['unit']> = new Set([
  'persons',
  'spells',
  'cases',
  'conversations',
  'jobs',
])

function numberAt(place: number, month: number): number {
  return 20 + (place % 37) + 3 * Math.sin(month / 12)
}
