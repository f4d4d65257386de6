import {
  type Area,
  type CategorySlug,
  type Indicator,
  type Result,
  failed,
  ok,
} from '@noegletal/domain'
import { type FindArea, createAreaFinder } from './area-names.ts'
import { type CellValue, readCellValue } from './cell-value.ts'
import { impossibleNumber, unlikelyNumber } from './check-number.ts'
import { type CheckedPeriod, readIndicatorPeriod } from './check-period.ts'
import type { NumberStyle } from './danish-number.ts'
import { createCategoryFinder, createIndicatorFinder } from './indicator-names.ts'
import type { CellFault } from '../problem.ts'
import { remembered } from './remembered.ts'
import { type StatedValue, stateValue } from './stated-value.ts'
import { type Status, readStatus } from './status-word.ts'

/** What a file is read with: the catalogue's words, the file's number style and the day its figures became known. */
export type ReadingRules = {
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly style: NumberStyle
  /** ISO date; a period that begins later cannot have a figure. */
  readonly knownOn: string
}

export type CheckedValue = StatedValue & { readonly warning: CellFault | null }

/** How the cells of one indicator's lines are read; its granularity, unit and categories decide. */
export type IndicatorReader = {
  readonly indicator: Indicator
  readonly category: (text: string) => Result<CategorySlug, CellFault>
  readonly period: (text: string) => Result<CheckedPeriod, CellFault>
  readonly value: (text: string, status: Status) => Result<CheckedValue, CellFault>
}

/** A reader for each kind of cell; every one remembers what it has read. */
export type CellReaders = {
  readonly indicator: (text: string) => Result<IndicatorReader, CellFault>
  readonly area: FindArea
  readonly status: (text: string) => Result<Status, CellFault>
  /** The note without the space around it; null for an empty one. */
  readonly note: (text: string) => string | null
}

export function createCellReaders(rules: ReadingRules): CellReaders {
  const findIndicator = createIndicatorFinder(rules.indicators)
  const readers = new Map(
    rules.indicators.map((indicator) => [indicator.slug, createIndicatorReader(indicator, rules)]),
  )

  return {
    indicator: remembered((text) => {
      const found = findIndicator(text)
      if (!found.ok) return found
      const reader = readers.get(found.value.slug)
      if (reader === undefined) throw new Error(`No reader for ${found.value.slug}`)
      return ok(reader)
    }),
    area: remembered(createAreaFinder(rules.areas)),
    status: remembered(readStatus),
    note: remembered((text) => text.trim() || null),
  }
}

function createIndicatorReader(indicator: Indicator, rules: ReadingRules): IndicatorReader {
  // The statuses are the few constants of `readStatus`, so each can have its own memory.
  const valueReaders = new Map<Status, (text: string) => Result<CheckedValue, CellFault>>()
  const valueReader = (status: Status): ((text: string) => Result<CheckedValue, CellFault>) => {
    const known = valueReaders.get(status)
    if (known) return known
    const reader = remembered((text) => checkValue(text, status, { indicator, style: rules.style }))
    valueReaders.set(status, reader)
    return reader
  }

  return {
    indicator,
    category: remembered(createCategoryFinder(indicator)),
    period: remembered((text) => readIndicatorPeriod(text, indicator, rules.knownOn)),
    value: (text, status) => valueReader(status)(text),
  }
}

function checkValue(
  text: string,
  status: Status,
  { indicator, style }: { readonly indicator: Indicator; readonly style: NumberStyle },
): Result<CheckedValue, CellFault> {
  const cell = readCellValue(text, style)
  if (!cell.ok) return cell
  const impossible = whenNumber(cell.value, (number) => impossibleNumber(number, text, indicator))
  if (impossible !== null) return failed(impossible)

  const stated = stateValue(cell.value, status)
  if (!stated.ok) return stated
  const warning = whenNumber(cell.value, (number) => unlikelyNumber(number, text, indicator))
  return ok({ ...stated.value, warning })
}

function whenNumber(
  cell: CellValue,
  check: (number: CellValue & { kind: 'number' }) => CellFault | null,
): CellFault | null {
  return cell.kind === 'number' ? check(cell) : null
}
