import { type UnitKind, comparesAcrossAreas, numberOf, unitKind } from '@noegletal/domain'
import { formatFigure, formatPeriod, missingLabel, unitLabel } from '@noegletal/format'
import { type Cell, type Figures, type Line, findCell, findNewest, writeCell } from './figures.ts'
import { noFigures } from './kinds/no-figures.ts'
import { type PrintedCell, capitalised, printCell } from './sentence.ts'

/** A line of figures under a section's text: "Herning 3,4 %, Hele landet 3,9 %". */
export type FiguresLine = { readonly text: string; readonly cells: readonly PrintedCell[] }

/** A line and the numbers in it, before they are printed. */
export type NumberedLine = { readonly text: string; readonly cells: readonly Cell[] }

/**
 * The newest figures of the own area. A share stands beside those of the areas at the same period: "Herning 11,2 %, RAR
 * Vestjylland 12,3 %, Hele landet 11,0 % (marts 2019)". Counts of one unit and period share a line: "Fuldtidspersoner i
 * marts 2019: fleksjob 1.419, ressourceforløb 316"; a count alone is "Forløb i februar 2019: 1.077". An indicator whose
 * figures are missing for a registered reason has no line, since its last figure would be taken for the newest.
 */
export function figuresLines(selected: readonly Figures[]): NumberedLine[] {
  const shown = selected.flatMap((figures): Shown[] => {
    const newest = findNewest(figures)
    return newest === null || noFigures(figures) !== null ? [] : [{ figures, newest }]
  })
  const across = shown.filter(({ newest }) => comparesAcrossAreas(newest.indicator.unit))
  const alone = shown.filter((each) => !across.includes(each))
  const together = Map.groupBy(alone, ({ newest }) => `${newest.indicator.unit} ${newest.period}`)
  return [
    ...across.map((each) => besideAreas(each, across.length > 1)),
    ...[...together.values()].map(inOneLine),
  ]
}

export function printLine({ text, cells }: NumberedLine): FiguresLine {
  return { text, cells: cells.map(printCell) }
}

type Shown = { readonly figures: Figures; readonly newest: Cell }

function besideAreas({ figures, newest }: Shown, isNamed: boolean): NumberedLine {
  const { period, indicator } = newest
  const parts = figures.lines.map((line) => `${line.area.name} ${figureOf(figures, line, newest)}`)
  const text = `${parts.join(', ')} (${formatPeriod(period)})`
  return {
    text: isNamed ? `${indicator.title}: ${text}` : text,
    cells: figures.lines.flatMap((line) => findCell(figures, line, period) ?? []),
  }
}

/** The figure of another area in the own newest period, or why there is none: "– (diskretioneret)". */
function figureOf(figures: Figures, line: Line, { period }: Cell): string {
  const value = line.points.find((point) => point.period === period)?.value
  if (value === undefined) return `– (${missingLabel('missing')})`
  if (value.kind === 'missing') return `– (${missingLabel(value.reason)})`
  return formatFigure({ kind: 'number', number: numberOf(value) ?? 0 }, figures.indicator)
}

function inOneLine(shown: readonly Shown[]): NumberedLine {
  const cells = shown.map(({ newest }) => newest)
  const [first] = cells
  if (first === undefined) return { text: '', cells }
  const parts = cells.map((cell) =>
    cells.length === 1 ? writeCell(cell) : `${lowerTitle(cell)} ${writeCell(cell)}`,
  )
  const label = labelOf(first)
  return { text: `${label} i ${formatPeriod(first.period)}: ${parts.join(', ')}`, cells }
}

function labelOf({ indicator }: Cell): string {
  const labels = {
    share: indicator.title,
    count: unitLabel(indicator.unit),
    rank: indicator.title,
    difference: indicator.title,
    money: indicator.title,
  } satisfies Record<UnitKind, string>
  return capitalised(labels[unitKind(indicator.unit)])
}

function lowerTitle({ indicator }: Cell): string {
  return indicator.title.charAt(0).toLowerCase() + indicator.title.slice(1)
}
