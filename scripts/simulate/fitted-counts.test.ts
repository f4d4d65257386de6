import { readCatalogue } from '@noegletal/api'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sumRows, toAreaRows } from './area-rows.ts'
import { createCountSource } from './counts.ts'
import { readDocumentedFigures } from './documented-figures.ts'
import { type FittedCounts, fitCounts } from './fitted-counts.ts'
import { firstCounts } from './late-registrations.ts'
import { type Target, toTargets } from './targets.ts'
import { roundTo } from './whole-numbers.ts'

const dataDirectory = join(import.meta.dirname, '../../data')
const catalogue = await readCatalogue(dataDirectory)
const documented = await readDocumentedFigures(dataDirectory, catalogue)
const rows = toAreaRows(catalogue)
const targets = toTargets(catalogue, documented, rows)

describe.each([2019, 1, 2])('counts of seed %d', (seed) => {
  const source = createCountSource(rows.municipalities, seed)
  const counts = fitCounts(source, targets)
  const first = firstCounts({ counts, targets, seed })

  it.each([
    ['as they end', counts],
    ['as first published', first],
  ])('come to every documented count and share %s', (_, from) => {
    const wrong = targets.filter((target) => !comesTo(target, from))

    expect(targets.length).toBeGreaterThan(45)
    expect(wrong).toEqual([])
  })

  it('do not jump at a documented month', () => {
    const herning = rows.municipalities.indexOf('657')
    const line = counts('fleksjob', 'month')[herning] ?? []
    const steps = line.slice(1).map((number, place) => Math.abs(number / (line[place] ?? 1) - 1))

    expect(Math.max(...steps)).toBeLessThan(0.03)
  })

  it('are whole and never negative', () => {
    const numbers = ['kontanthjaelp', 'young', 'labour-force'].flatMap((name) =>
      counts(name, 'month').flat(),
    )

    expect(numbers.filter((number) => !Number.isInteger(number) || number < 0)).toEqual([])
  })
})

function comesTo({ counts, granularity, rows: of, place, stated }: Target, from: FittedCounts) {
  const sum = (names: readonly string[]): number =>
    names.reduce((all, name) => all + sumRows(from(name, granularity), of, place), 0)
  if (stated.kind === 'count') return sum(counts) === stated.total
  const share = (100 * sum(counts)) / sum([stated.denominator])
  return roundTo(share, stated.decimals) === stated.percent
}
