import { type SparkLine, toSparkLines } from '../../../ui/spark-lines.ts'
import type { ChangedSeries } from '@noegletal/contract'

const frame = { width: 300, height: 72, margin: 6 }

type Props = {
  readonly points: ChangedSeries['points']
  /** What the picture shows, in words. */
  readonly title: string
}

/** One series twice on one axis: thin and dashed as it is published, heavy as it would be, with a ring around what changes. */
export function BeforeAfter({ points, title }: Props) {
  const lines = toSparkLines(
    [points.map(({ before }) => before), points.map(({ after }) => after)],
    frame,
  )
  const changes = points.map(({ before, after }) => (before === after ? null : after))
  const [before, after] = lines
  return (
    <svg
      className="before-after"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={title}
    >
      {before && <Pieces line={before} className="before-after__before" />}
      {after && <Pieces line={after} className="before-after__after" />}
      {after &&
        spotsOf(after).map(
          (spot, index) =>
            changes[indexOf(points, index)] != null && (
              <circle
                key={spot.x}
                cx={spot.x}
                cy={spot.y}
                r={3.5}
                className="before-after__change"
              />
            ),
        )}
    </svg>
  )
}

function Pieces({ line, className }: { readonly line: SparkLine; readonly className: string }) {
  return (
    <g className={className}>
      {line.pieces.map((piece) =>
        piece.length === 1 ? (
          <circle key={piece[0]?.x} cx={piece[0]?.x} cy={piece[0]?.y} r={2} />
        ) : (
          <polyline
            key={piece[0]?.x}
            points={piece.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          />
        ),
      )}
    </g>
  )
}

function spotsOf({ pieces }: SparkLine) {
  return pieces.flat()
}

/** The place among all points of the line's spot with this number: spots are the points that have a number. */
function indexOf(points: Props['points'], spot: number): number {
  let seen = -1
  return points.findIndex(({ after }) => {
    if (after !== null) seen += 1
    return seen === spot
  })
}
