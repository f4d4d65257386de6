import type { Granularity } from '@noegletal/domain'
import { sumRows } from './area-rows.ts'
import type { CountSource, Grid } from './counts.ts'
import { profileOf } from './profiles.ts'
import { statedSizes } from './stated-sizes.ts'
import { type Target, countsKey } from './targets.ts'
import { apportion, partOf } from './whole-numbers.ts'

/** Whole counts that come to every target, by name and granularity. */
export type FittedCounts = (name: string, granularity: Granularity) => Grid

/**
 * Bends the counts so that they pass through the targets: a municipality or area with targets is scaled by a factor that
 * runs straight between them and stays the same before and after, so that nothing jumps at a documented month.
 */
export function fitCounts(source: CountSource, targets: readonly Target[]): FittedCounts {
  const sizes = statedSizes(source, targets)
  const fitted = new Map<string, Grid>()
  const counts: FittedCounts = (name, granularity) => {
    const key = `${name}@${granularity}`
    const grid = fitted.get(key) ?? roundGrid(following(name, granularity), sizes.get(name))
    fitted.set(key, grid)
    return grid
  }
  // A part goes where its whole has been bent to: the insured unemployed are never more than all the unemployed.
  const following: CountSource = (name, granularity) => {
    const raw = source(name, granularity)
    const { of } = profileOf(name)
    if (of === 'inhabitants') return raw
    const whole = source(of, granularity)
    const bent = counts(of, granularity)
    return raw.map((row, index) =>
      row.map((number, place) => number * ratio(bent[index]?.[place], whole[index]?.[place])),
    )
  }
  for (const group of fittingOrder(targets)) fitGroup(group, following, counts)
  return counts
}

const ratio = (part = 0, whole = 0): number => (whole === 0 ? 1 : part / whole)

function roundGrid(grid: Grid, factors: ReadonlyMap<number, number> = new Map()): Grid {
  return grid.map((row, index) =>
    row.map((number) => Math.round(number * (factors.get(index) ?? 1))),
  )
}

/** Targets on the same counts together; those that others are a share or a part of come first. */
function fittingOrder(targets: readonly Target[]): Target[][] {
  const wholes = new Set(
    targets.flatMap(({ counts, stated }) => [
      ...counts.map((name) => profileOf(name).of),
      ...(stated.kind === 'share' ? [stated.denominator] : []),
    ]),
  )
  const groups = [...Map.groupBy(targets, countsKey).values()]
  const isWhole = (group: readonly Target[]): boolean =>
    group.some(({ counts }) => counts.some((name) => wholes.has(name)))
  return [...groups.filter(isWhole), ...groups.filter((group) => !isWhole(group))]
}

/** Municipalities first, then the areas around them, each with the municipalities that are not settled yet. */
function fitGroup(group: readonly Target[], source: CountSource, counts: FittedCounts): void {
  const areas = [...Map.groupBy(group, ({ area }) => area).values()].toSorted(
    ([a], [b]) => (a?.rows.length ?? 0) - (b?.rows.length ?? 0),
  )
  const settled = new Set<number>()
  for (const targets of areas) {
    const [first] = targets
    if (first === undefined) continue
    const own = first.rows.filter((row) => !settled.has(row))
    for (const row of own) settled.add(row)
    fitArea({ targets: oncePerPlace(targets), own, source, counts })
  }
}

/** One target for each place; the stated count says more than the stated share. */
function oncePerPlace(targets: readonly Target[]): Target[] {
  return [...Map.groupBy(targets, ({ place }) => place).values()].flatMap((same) => {
    const count = same.find(({ stated }) => stated.kind === 'count')
    return count ?? same[0] ?? []
  })
}

type Area = {
  readonly targets: readonly Target[]
  readonly own: readonly number[]
  readonly source: CountSource
  readonly counts: FittedCounts
}

/** What the area's own municipalities must come to at a place, all counts taken together. */
type Anchor = { readonly place: number; readonly rest: number; readonly factor: number }

function fitArea({ targets, own, source, counts }: Area): void {
  const [first] = targets
  if (first === undefined || own.length === 0) return
  const raw = first.counts.map((name) => source(name, first.granularity))
  const whole = first.counts.map((name) => counts(name, first.granularity))
  const anchors = targets
    .map((target) => toAnchor(target, { own, raw, whole, counts }))
    .toSorted((a, b) => a.place - b.place)
  for (const row of own) {
    for (const [index, grid] of whole.entries()) {
      grid[row] = (raw[index]?.[row] ?? []).map((number, place) =>
        Math.round(number * factorAt(anchors, place)),
      )
    }
  }
  for (const anchor of anchors) settle(anchor, { own, raw, whole })
}

type Grids = {
  readonly own: readonly number[]
  readonly raw: readonly Grid[]
  readonly whole: readonly Grid[]
}

function toAnchor(target: Target, grids: Grids & { readonly counts: FittedCounts }): Anchor {
  const { own, raw, whole } = grids
  const { place, rows } = target
  const sum = (from: readonly Grid[], of: readonly number[]): number =>
    from.reduce((all, grid) => all + sumRows(grid, of, place), 0)
  const others = rows.filter((row) => !own.includes(row))
  const rest = Math.max(0, totalOf(target, grids) - sum(whole, others))
  return { place, rest, factor: rest / sum(raw, own) }
}

function totalOf(
  { stated, granularity, place, rows }: Target,
  { own, counts }: { readonly own: readonly number[]; readonly counts: FittedCounts },
): number {
  if (stated.kind === 'count') return stated.total
  const { percent, decimals, denominator } = stated
  const whole = counts(denominator, granularity)
  const largest = own.toSorted((a, b) => (whole[b]?.[place] ?? 0) - (whole[a]?.[place] ?? 0))[0]
  const carrier = whole[largest ?? 0]

  // Of 47 cases no whole number is 22.22 %; of 45 it is 10. One more case at a time finds such a whole.
  for (let step = 0; step < 1000; step += 1) {
    const part = partOf(sumRows(whole, rows, place), percent, decimals)
    if (part !== null) return part
    if (carrier) carrier[place] = (carrier[place] ?? 0) + 1
  }
  throw new Error(`No whole number is ${percent} % of a whole near that of ${denominator}.`)
}

/** Straight between the anchors on a logarithmic scale, the nearest one's outside them. */
function factorAt(anchors: readonly Anchor[], place: number): number {
  const after = anchors.find((anchor) => anchor.place >= place)
  const before = anchors.findLast((anchor) => anchor.place <= place)
  if (!before || !after) return (before ?? after)?.factor ?? 1
  if (before === after) return before.factor
  const way = (place - before.place) / (after.place - before.place)
  return before.factor ** (1 - way) * after.factor ** way
}

/** Makes the whole numbers at an anchor add up exactly. */
function settle({ place, rest, factor }: Anchor, { own, raw, whole }: Grids): void {
  const cells = whole.flatMap((grid, index) => own.map((row) => ({ grid, index, row })))
  const exact = cells.map(({ index, row }) => (raw[index]?.[row]?.[place] ?? 0) * factor)
  const numbers = apportion(exact, rest)
  for (const [at, { grid, row }] of cells.entries()) {
    const line = grid[row]
    if (line) line[place] = numbers[at] ?? 0
  }
}
