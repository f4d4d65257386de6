import type { Area } from './area.ts'

/** Areas beside each other: the own municipality is the first, the group is the area whose municipalities they are. */
type Compared<OneArea> = {
  readonly areas: readonly OneArea[]
  readonly group: Pick<Area, 'code'> | null
}

export type ComparedColumn<OneArea> = {
  readonly area: OneArea
  /** Its place in every row of figures. */
  readonly index: number
}

export type SortOrder = 'stigende' | 'faldende'

/** Those that are first whatever is sorted – the own municipality, the group, the country – and the others, as they stand. */
export function comparedColumns<OneArea extends Pick<Area, 'code' | 'kind'>>({
  areas,
  group,
}: Compared<OneArea>): Record<'fixed' | 'others', ComparedColumn<OneArea>[]> {
  const columns = areas.map((area, index) => ({ area, index }))
  const isFixed = ({ area, index }: ComparedColumn<OneArea>): boolean =>
    index === 0 || area.code === group?.code || area.kind === 'country'
  return {
    fixed: columns.filter(isFixed),
    others: columns.filter((column) => !isFixed(column)),
  }
}

/** By their figures; those without one are last, whichever way. */
export function sortByFigure<Item>(
  items: readonly Item[],
  figureOf: (item: Item) => number | null,
  order: SortOrder,
): Item[] {
  const sign = order === 'stigende' ? 1 : -1
  return items.toSorted((a, b) => {
    const [left, right] = [figureOf(a), figureOf(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}
