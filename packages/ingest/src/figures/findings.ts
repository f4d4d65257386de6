import { createCellReaders } from '../cells/cell-readers.ts'
import { type DecimalWitness, createDecimalWitness } from '../cells/decimal-mark.ts'
import type { Layout } from '../dialects/dialect.ts'
import type { CellFault } from '../problem.ts'
import type { FigureRules } from './figure-rules.ts'
import { type FigureTable, createFigureTable } from './figure-table.ts'
import { type LeftOutCount, createLeftOutCount } from './left-out.ts'
import { type ProblemLog, createProblemLog } from './problem-log.ts'
import { createAreaReader } from './read-area.ts'
import { createCategoryReader } from './read-category.ts'
import type { KeyReading } from './read-key.ts'
import { type Reporter, createReporter } from './reporter.ts'
import { rolesOf } from './roles.ts'
import { createTargetFinder } from './targets.ts'

/** Where what is found out about a file goes. */
export type Findings = {
  readonly table: FigureTable
  readonly log: ProblemLog
  readonly leftOut: LeftOutCount
  readonly witness: DecimalWitness
  readonly reporter: Reporter
}

export function createFindings(): Findings {
  const log = createProblemLog()
  const leftOut = createLeftOutCount()
  return {
    table: createFigureTable(),
    log,
    leftOut,
    witness: createDecimalWitness(),
    reporter: createReporter(log, leftOut),
  }
}

/** Makes the reading of a file's keys; null, with an error, when the mapping does not say what is needed. */
export function createReading(
  layout: Layout,
  rules: FigureRules,
  { reporter, log }: Findings,
): KeyReading | null {
  const { mapping } = rules
  const roles = rolesOf(layout, mapping)
  const readers = createCellReaders(rules)
  const readArea = createAreaReader(roles, readers.area, mapping.area)
  const fault = missingRole({
    hasArea: readArea !== null,
    hasPeriod: roles.period !== null || mapping.period !== null,
    hasTarget: roles.indicator !== null || mapping.targets.length > 0,
  })
  if (fault !== null) log.add({ severity: 'error', fault, column: null, found: '', line: null })
  if (readArea === null || fault !== null) return null

  const isByName = roles.indicator !== null && mapping.targets.length === 0
  return {
    isOwn: layout.dialect === 'long',
    roles,
    readers,
    readArea,
    readCategory: createCategoryReader(mapping, roles.category?.heading ?? ''),
    findTarget: isByName ? null : createTargetFinder(layout, mapping, readers),
    measures: layout.measures,
    period: mapping.period,
    reporter,
  }
}

type Known = {
  readonly hasArea: boolean
  readonly hasPeriod: boolean
  readonly hasTarget: boolean
}

function missingRole({ hasArea, hasPeriod, hasTarget }: Known): CellFault | null {
  if (!hasArea) return missing('område')
  if (!hasPeriod) return missing('periode', 'hvilken')
  return hasTarget ? null : missing('nøgletal')
}

function missing(what: string, which = 'hvilket'): CellFault {
  const expected = `en kolonne med ${what}`
  return {
    kind: 'unknown-column',
    expected,
    message: `det er ikke sagt, ${which} ${what} tallene er for`,
  }
}
