import type { CellKey, FileProblem, Indicator, IndicatorSlug, Value } from '@noegletal/domain'
import { figureText } from './figure-text.ts'
import { type Wording, cellName, warning } from './matter.ts'

/** A cell that publishing would change, as the store tells it. */
type Change = CellKey & { readonly before: Value | null; readonly after: Value }

/** Counts what publishing would withdraw, while the store compares. */
export type WithdrawnCount = {
  readonly add: (change: Change) => void
  /** So many cells of an indicator are new. */
  readonly addNew: (indicator: IndicatorSlug, cells: number) => void
  /** The warnings; `cellsOf` says how many cells the file has of an indicator. */
  readonly problems: (
    cellsOf: (indicator: IndicatorSlug) => number,
    words: (indicator: IndicatorSlug) => Wording | null,
  ) => FileProblem[]
}

const manyCells = 20
const manyShare = 0.05

type Tally = { withdrawn: number; added: number; readonly first: CellKey[] }

/** Warns where more than 20 cells, or more than 5 % of those that the file could have said again, would be withdrawn. */
export function createWithdrawnCount(): WithdrawnCount {
  const tallies = new Map<Indicator['slug'], Tally>()
  const tallyOf = (indicator: IndicatorSlug): Tally => {
    const known = tallies.get(indicator)
    if (known !== undefined) return known
    const made = { withdrawn: 0, added: 0, first: [] }
    tallies.set(indicator, made)
    return made
  }

  return {
    add: (change) => {
      const tally = tallyOf(change.indicator)
      if (isWithdrawn(change.after)) {
        tally.withdrawn += 1
        if (tally.first.length < 3) tally.first.push(change)
      } else if (change.before === null) tally.added += 1
    },
    addNew: (indicator, cells) => {
      tallyOf(indicator).added += cells
    },
    problems: (cellsOf, words) =>
      [...tallies].flatMap(([indicator, tally]) => {
        const wording = words(indicator)
        const published = cellsOf(indicator) - tally.added + tally.withdrawn
        return wording === null || !isMany(tally.withdrawn, published)
          ? []
          : [problemOf(tally, published, wording)]
      }),
  }
}

function isWithdrawn(value: Value): boolean {
  return value.kind === 'missing' && value.reason === 'withdrawn'
}

function isMany(withdrawn: number, published: number): boolean {
  return withdrawn > manyCells || withdrawn > manyShare * published
}

function problemOf({ withdrawn, first }: Tally, published: number, words: Wording): FileProblem {
  const { slug, title } = words.indicator
  const examples = first.map((cell) => cellName(cell, cell.period, words)).join('; ')
  const them = withdrawn === 1 ? 'det' : 'dem'
  return warning(words, {
    id: `many-withdrawn/${slug}/${withdrawn}`,
    kind: 'many-withdrawn',
    count: withdrawn,
    found: `${figureText(withdrawn)} tal mangler`,
    expected: `de ${figureText(published)} tal, der er publiceret i filens områder og perioder`,
    message: `${figureText(withdrawn)} tal for »${title}« udgår, fordi filen ikke har ${them}, selv om dens områder og perioder dækker ${them} (${examples}${withdrawn > first.length ? ' …' : ''})`,
  })
}
