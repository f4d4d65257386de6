import { type AreaCode, type Result, type SourcedObservation, failed, ok } from '@noegletal/domain'
import type { AreaMatch } from '../cells/area-names.ts'
import type { CellReaders, CheckedValue, IndicatorReader } from '../cells/cell-readers.ts'
import { type LongColumn, headingOf } from './long-layout.ts'
import { type CellFault, quoted } from '../problem.ts'
import { type Row, take, textOf, warn } from './row.ts'

/**
 * Reads one row of the long layout: its observation, `outside` for an area that no dashboard shows, or null when the row
 * has faults. Every faulty cell is reported, not only the first.
 */
export function readFigure(row: Row, readers: CellReaders): SourcedObservation | 'outside' | null {
  const match = take(row, areaColumn(row), findArea(row, readers))
  if (match === 'outside') return 'outside'
  const reader = take(row, 'indicator', readers.indicator(textOf(row, 'indicator')))
  if (reader === null) return null

  const area = match === null ? null : take(row, areaColumn(row), areaOf(reader, match))
  const category = take(row, 'category', reader.category(textOf(row, 'category')))
  const period = take(row, 'period', reader.period(textOf(row, 'period')))
  const value = readValue(row, { reader, readers })
  if (area === null || category === null || period === null || value === null) return null

  warn(row, 'period', period.warning)
  warn(row, 'value', value.warning)
  return {
    indicator: reader.indicator.slug,
    area,
    category,
    period: period.period,
    value: value.value,
    preliminary: value.preliminary,
    note: readers.note(textOf(row, 'note')),
    line: row.line,
  }
}

type Readers = { readonly reader: IndicatorReader; readonly readers: CellReaders }

function readValue(row: Row, { reader, readers }: Readers): CheckedValue | null {
  const status = take(row, 'status', readers.status(textOf(row, 'status')))
  return status === null ? null : take(row, 'value', reader.value(textOf(row, 'value'), status))
}

/** Where the area is taken from: the code, unless it is empty. */
function areaColumn(row: Row): LongColumn {
  const hasName = row.layout.places.has('area')
  return hasName && textOf(row, 'areaCode').trim() === '' ? 'area' : 'areaCode'
}

/** The code decides where a file has both columns; the name must agree. */
function findArea(row: Row, { area }: CellReaders): Result<AreaMatch, CellFault> {
  const code = textOf(row, 'areaCode').trim()
  const name = textOf(row, 'area')
  if (code === '') return area(name)

  const byCode = area(code)
  if (!byCode.ok || name.trim() === '') return byCode
  const byName = area(name)
  return byName.ok && byName.value !== byCode.value ? failed(apart(row, { code, name })) : byName
}

function areaOf({ indicator }: IndicatorReader, area: AreaCode): Result<AreaCode, CellFault> {
  if (indicator.onlyAreas.length === 0 || indicator.onlyAreas.includes(area)) return ok(area)
  const expected = `område ${indicator.onlyAreas.join(' eller ')}`
  const message = `fandt område ${area}, men »${indicator.title}« føres kun for ${expected}`
  return failed({ expected, message })
}

function apart(
  { layout }: Row,
  { code, name }: { readonly code: string; readonly name: string },
): CellFault {
  const heading = headingOf(layout, 'area')
  return {
    expected: 'en kode og et navn for samme område',
    message: `fandt ${quoted(code)}, men kolonnen ${heading} siger ${quoted(name)}; ret den ene`,
  }
}
