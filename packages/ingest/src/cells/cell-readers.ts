import {
  type Area,
  type CategorySlug,
  type Indicator,
  type IndicatorSlug,
  type Result,
  failed,
  ok,
} from '@noegletal/domain'
import type { CellFault } from '../problem.ts'
import { type FindArea, createAreaFinder } from './area-names.ts'
import { type NumberCheck, createNumberCheck } from './check-number.ts'
import { type CheckedPeriod, type PeriodFault, readIndicatorPeriod } from './check-period.ts'
import { createCategoryFinder, createIndicatorFinder } from './indicator-names.ts'
import { remembered } from './remembered.ts'
import { type Status, readStatus } from './status-word.ts'

/** What a file is read with: the catalogue's words and the day its figures became known. */
export type ReadingRules = {
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  /** ISO date; a period that begins later cannot have a figure. */
  readonly knownOn: string
}

/** How the cells of one indicator's figures are read; its granularity, unit and categories decide. */
export type IndicatorReader = {
  readonly indicator: Indicator
  readonly category: (text: string) => Result<CategorySlug, CellFault>
  readonly period: (text: string) => Result<CheckedPeriod, PeriodFault>
  readonly check: NumberCheck
}

/** A reader for each kind of cell; every one remembers what it has read. */
export type CellReaders = {
  /** By the names of the catalogue. */
  readonly indicator: (text: string) => Result<IndicatorReader, CellFault>
  readonly indicatorOf: (slug: IndicatorSlug) => IndicatorReader | undefined
  readonly area: FindArea
  readonly status: (text: string) => Result<Status, CellFault>
}

export function createCellReaders(rules: ReadingRules): CellReaders {
  const findIndicator = createIndicatorFinder(rules.indicators)
  const readers = new Map<IndicatorSlug, IndicatorReader>(
    rules.indicators.map((indicator) => [
      indicator.slug,
      createIndicatorReader(indicator, rules.knownOn),
    ]),
  )

  return {
    indicatorOf: (slug) => readers.get(slug),
    indicator: remembered((text) => {
      const found = findIndicator(text)
      if (!found.ok) return failed(found.error)
      const reader = readers.get(found.value.slug)
      if (reader === undefined) throw new Error(`No reader for ${found.value.slug}`)
      return ok(reader)
    }),
    area: remembered(createAreaFinder(rules.areas)),
    status: remembered(readStatus),
  }
}

function createIndicatorReader(indicator: Indicator, knownOn: string): IndicatorReader {
  return {
    indicator,
    category: remembered(createCategoryFinder(indicator)),
    period: remembered((text) => readIndicatorPeriod(text, indicator, knownOn)),
    check: createNumberCheck(indicator),
  }
}
