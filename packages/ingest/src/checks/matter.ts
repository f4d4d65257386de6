import {
  type Area,
  type FileProblem,
  type Indicator,
  type Period,
  type SeriesKey,
  total,
} from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

/** What the checks of one indicator speak with: its words, and the names of areas and columns. */
export type Wording = {
  readonly indicator: Indicator
  readonly areas: ReadonlyMap<string, Pick<Area, 'name'>>
  /** The heading over the indicator's figures in the file; null when nobody knows. */
  readonly column: string | null
}

type Matter = Pick<FileProblem, 'id' | 'kind' | 'found' | 'expected' | 'message'> & {
  readonly count?: number
  readonly lines?: readonly number[]
}

const mostLines = 20

/** A warning that somebody must acknowledge before the file is published. */
export function warning({ column }: Pick<Wording, 'column'>, matter: Matter): FileProblem {
  const lines = (matter.lines ?? []).filter((line) => line > 0)
  return {
    severity: 'warning',
    column: lines.length === 0 ? null : column,
    ...matter,
    count: matter.count ?? 1,
    lines: lines.slice(0, mostLines),
  }
}

/** A cell as a sentence names it: `Herning, oktober 2019` or `Herning, Mænd, oktober 2019`. */
export function cellName(
  key: Pick<SeriesKey, 'area' | 'category'>,
  period: Period,
  words: Wording,
): string {
  const { dimension } = words.indicator
  const category = dimension?.categories.find(({ slug }) => slug === key.category)?.title
  const area = words.areas.get(key.area)?.name ?? key.area
  const member = key.category === total ? [] : [category ?? key.category]
  return [area, ...member, formatPeriod(period)].join(', ')
}
