import type { AreaTone } from './area-tone.ts'
import type { AreaCode } from '@noegletal/domain'
import { type SparkLine, type SparkRange, type Spot, toSparkLines } from './spark-lines.ts'

type Props = {
  readonly lines: readonly {
    readonly area: AreaCode
    readonly tone: AreaTone
    readonly numbers: readonly (number | null)[]
  }[]
  /** The first place is at the top. */
  readonly isRank?: boolean
  /** Without the ends of the axis below, for a table. */
  readonly small?: boolean
  /** The axis; the one that fits the lines when left out. Of a rank, 1 is still at the top. */
  readonly range?: SparkRange | undefined
}

const frames = {
  large: { width: 300, height: 56, margin: 6 },
  small: { width: 120, height: 32, margin: 5 },
}

/** The last year as thin lines without axes. It is hidden from those who listen: the figures stand beside it as text. */
export function Sparkline({ lines, isRank = false, small = false, range }: Props) {
  const frame = small ? frames.small : frames.large
  const drawn = toSparkLines(
    lines.map(({ numbers }) => (isRank ? numbers.map(turned) : numbers)),
    frame,
    range && (isRank ? { low: -range.high, high: -range.low } : range),
  )
  // The own line is the first and lies on top of the others.
  const layers = lines
    .map(({ area, tone }, index) => ({ area, tone, line: drawn[index] }))
    .toReversed()

  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {layers.map(({ area, tone, line }) => line && <Line key={area} tone={tone} line={line} />)}
    </svg>
  )
}

function turned(number: number | null): number | null {
  return number === null ? null : -number
}

function Line({ tone, line }: { readonly tone: AreaTone; readonly line: SparkLine }) {
  return (
    <g className={`sparkline__line tone-${tone}`}>
      {line.pieces.map((piece) => (
        <Piece key={piece[0]?.x} piece={piece} />
      ))}
      {tone === 'own' && line.end && <circle cx={line.end.x} cy={line.end.y} r={4} />}
    </g>
  )
}

function Piece({ piece }: { readonly piece: readonly Spot[] }) {
  const [only] = piece
  if (piece.length === 1 && only) return <circle cx={only.x} cy={only.y} r={2} />
  return <polyline points={piece.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
}
