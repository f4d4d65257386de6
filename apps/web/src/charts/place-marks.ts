/** A numbered mark at the top of the picture with a text beside it. */
export type MarkRequest = { readonly x: number; readonly textWidth: number }

export type PlacedMark = {
  /** Counted from the top. */
  readonly row: number
  /** On which side of the mark its text stands; null where there is no room for it and the number must do. */
  readonly side: 'right' | 'left' | null
}

/** Half the width of the circle with the number. */
export const markRadius = 9
const gap = 4
const rows = 3

/**
 * Finds a row and a side for every mark so that no text leaves the picture or covers another mark. Places come back in the
 * order of the marks.
 */
export function placeMarks(
  marks: readonly MarkRequest[],
  { left, right }: { readonly left: number; readonly right: number },
): PlacedMark[] {
  const taken: (Extent & { readonly row: number })[] = []
  return marks.map((mark) => {
    const options = candidates(mark).filter(({ from, to }) => from >= left && to <= right)
    const fit =
      options.find(
        (option) => !taken.some((other) => other.row === option.row && overlaps(other, option)),
      ) ?? numberOnly(mark, 0)
    taken.push(fit)
    return { row: fit.row, side: fit.side }
  })
}

type Extent = { readonly from: number; readonly to: number }
type Candidate = Extent & PlacedMark

/** In order of preference: with its text in any row, then the bare number in any row. */
function candidates(mark: MarkRequest): Candidate[] {
  const all = Array.from({ length: rows }, (_, row) => row)
  const length = markRadius + gap + mark.textWidth
  return [
    ...all.flatMap((row): Candidate[] => [
      { row, side: 'right', from: mark.x - markRadius, to: mark.x + length },
      { row, side: 'left', from: mark.x - length, to: mark.x + markRadius },
    ]),
    ...all.map((row) => numberOnly(mark, row)),
  ]
}

function numberOnly({ x }: MarkRequest, row: number): Candidate {
  return { row, side: null, from: x - markRadius, to: x + markRadius }
}

function overlaps(a: Extent, b: Extent): boolean {
  return a.from < b.to + gap && b.from < a.to + gap
}
