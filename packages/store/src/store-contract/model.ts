import type { Import, SourcedObservation, Value } from '@noegletal/domain'
import { missingValue } from '@noegletal/domain'

/** A batch with everything that it said: what the store must never be told apart from. */
export type FullBatch = {
  readonly published: Import
  readonly observations: readonly SourcedObservation[]
}

type Shown = { readonly value: Value; readonly preliminary: boolean; readonly simulated: boolean }

/** The figures of a day, told batch by batch in the order of publication; keys are `indicator area period`. */
export function shownByModel(batches: readonly FullBatch[], day: string): Record<string, Shown> {
  const cells = new Map<string, Shown>()
  for (const batch of batches
    .filter(({ published }) => isOnShow(published, day))
    .toSorted(byPublication)) {
    tell(cells, batch)
  }
  return Object.fromEntries(cells)
}

type Vintage = {
  readonly cell: string
  readonly publishedOn: string
  readonly value: Value
  readonly simulated: boolean
}

/** Every day on which an import that is not undone spoke of a cell and is the one that shows. */
export function vintagesByModel(batches: readonly FullBatch[]): Vintage[] {
  const counting = batches.filter(({ published }) => published.undone === null)
  const days = new Set(counting.map(({ published }) => published.publishedOn))
  return [...days].flatMap((day) => {
    const shown = Object.entries(shownByModel(counting, day))
    const ofDay = counting.filter(({ published }) => published.publishedOn === day)
    return shown.flatMap(([cell, { value, simulated }]) => {
      const spoke = ofDay.some(
        ({ published, observations }) =>
          published.simulated === simulated && covered(published, observations).includes(cell),
      )
      return spoke ? [{ cell, publishedOn: day, value, simulated }] : []
    })
  })
}

function isOnShow({ publishedOn, importedAt, undone }: Import, day: string): boolean {
  if (undone === null) return publishedOn <= day
  const importedOn = importedAt.slice(0, 10)
  return publishedOn <= day && importedOn <= day && day < undone.on
}

function byPublication(a: FullBatch, b: FullBatch): number {
  return (
    a.published.publishedOn.localeCompare(b.published.publishedOn) ||
    a.published.id - b.published.id
  )
}

function tell(cells: Map<string, Shown>, { published, observations }: FullBatch): void {
  const { simulated } = published
  const isProtected = (key: string): boolean => simulated && cells.get(key)?.simulated === false
  const stated = new Set(observations.map(keyOf))

  for (const { value, preliminary, ...rest } of observations) {
    const key = keyOf(rest)
    if (!isProtected(key)) cells.set(key, { value, preliminary, simulated })
  }
  for (const key of covered(published, observations)) {
    const isOwnKind = cells.get(key)?.simulated === simulated
    if (stated.has(key) || !isOwnKind) continue
    cells.set(key, { value: missingValue('withdrawn'), preliminary: false, simulated })
  }
}

function covered(
  { partial }: Pick<Import, 'partial'>,
  observations: readonly SourcedObservation[],
): string[] {
  if (partial) return observations.map(keyOf)
  return observations.flatMap(({ indicator, area }) =>
    observations
      .filter((other) => other.indicator === indicator)
      .map(({ period }) => keyOf({ indicator, area, period })),
  )
}

function keyOf({
  indicator,
  area,
  period,
}: Pick<SourcedObservation, 'indicator' | 'area' | 'period'>): string {
  return `${indicator} ${area} ${period}`
}
