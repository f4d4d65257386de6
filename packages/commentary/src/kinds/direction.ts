import { unitKind, yearWindow } from '@noegletal/domain'
import { inArea } from '../area-words.ts'
import { type Cell, type Figures, findCell, findNewest, ownBreaks, writeCell } from '../figures.ts'
import { type Movement, leastMovement, movementOf } from '../movement.ts'
import { comparable } from '../run.ts'
import { type Statement, textStatement } from '../sentence.ts'
import { canBeCounted, inPeriod, span } from '../time.ts'

/** With fewer periods there is no course to speak of: a window of months or quarters, not of half-years or years. */
const fewestPeriods = 5

/**
 * Statement kind 5: how the own area's figures have moved through the window that ends with the newest. Null when a period is
 * missing or lies before a break, for places and differences, and when no movement describes them.
 */
export function direction(figures: Figures): Statement | null {
  const cells = windowOf(figures)
  const [first, last] = [cells?.[0], cells?.at(-1)]
  if (!cells || !first || !last) return null
  const movement = movementOf(cells, leastMovement(figures, last))
  if (movement === null) return null
  const subject = `${figures.indicator.phrase} ${inArea(last.area)}`
  const claim = `${subject} ${wordsOf(movement, [first, ...cells.slice(1, -1), last])}`
  return textStatement('direction', claim, cells.toReversed())
}

function windowOf(figures: Figures): Cell[] | null {
  const newest = findNewest(figures)
  const [own] = figures.lines
  const kind = unitKind(figures.indicator.unit)
  if (newest === null || own === undefined || kind === 'rank' || kind === 'difference') return null
  const window = yearWindow(newest.period)
  if (window.length < fewestPeriods || !canBeCounted(newest.period)) return null
  const cells = comparable(window, ownBreaks(figures)).flatMap(
    (period) => findCell(figures, own, period) ?? [],
  )
  return cells.length === window.length ? cells : null
}

type Course = readonly [Cell, ...Cell[]]

function wordsOf(movement: Movement, cells: Course): string {
  const when = span(cells.map(({ period }) => period))
  if (movement.kind === 'stable') return `har ligget stabilt i perioden ${when}, ${rangeOf(cells)}`
  if (movement.kind === 'turned') return turned(movement, cells)

  const ends = `fra ${writeCell(cells[0])} til ${writeCell(cells.at(-1) ?? cells[0])}`
  const rises = movement.kind === 'rising'
  if (movement.extent === 'most-steps') {
    const participle = rises ? 'stigende' : 'faldende'
    return `har været ${participle} i størstedelen af perioden ${when} og er gået ${ends}`
  }
  const during = movement.extent === 'every-step' ? 'i hele perioden' : 'i perioden'
  return `er ${rises ? 'steget' : 'faldet'} ${during} ${when}, ${ends}`
}

/** "er efter en stigning begyndt at falde igen: fra 300 i marts 2018 til 330 i november 2018 og derfra til 316 i marts 2019". */
function turned({ first, at }: Extract<Movement, { kind: 'turned' }>, cells: Course): string {
  const told = [cells[0], cells[at] ?? cells[0], cells.at(-1) ?? cells[0]]
  const [from, turn, now] = told.map((cell) => `${writeCell(cell)} ${inPeriod(cell.period)}`)
  const words = first === 'rise' ? 'en stigning begyndt at falde' : 'et fald begyndt at stige'
  return `er efter ${words} igen: fra ${from} til ${turn} og derfra til ${now}`
}

function rangeOf(cells: Course): string {
  const [lowest, ...rest] = cells.toSorted((a, b) => a.number - b.number)
  const [low, high] = [lowest ?? cells[0], rest.at(-1) ?? cells[0]].map(writeCell)
  return low === high ? `på ${low}` : `mellem ${low} og ${high}`
}
