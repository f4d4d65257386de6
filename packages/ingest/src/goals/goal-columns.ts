import { type Result, failed, ok } from '@noegletal/domain'
import { foldHeading } from '../dialects/heading-words.ts'
import type { Cell, TableRow } from '../files/row-source.ts'
import { shown } from '../problem.ts'

/** Every column that a file of goals can have, by the heading that messages use. */
export type GoalColumn =
  | 'Kommune'
  | 'År'
  | 'Mål'
  | 'Nøgletal'
  | 'Kategori'
  | 'Type'
  | 'Mod'
  | 'Værdi'
  | 'Periode'
  | 'Fra'
  | 'Til'
  | 'Slags'
  | 'Ansvarlig'
  | 'Kilde'
  | 'Besluttet'
  | 'Bemærkning'

/** What is wrong with a file of goals and where; `line` counts from 1, null is the whole file or line. */
export type GoalFileFault = {
  readonly line: number | null
  readonly column: string | null
  /** A Danish clause without the place. */
  readonly message: string
}

/** Where each column stands; one that the file does not have is left out. */
export type GoalColumns = ReadonlyMap<GoalColumn, number>

const headings: Readonly<Record<GoalColumn, readonly string[]>> = {
  Kommune: ['kommune', 'omraade'],
  År: ['aar'],
  Mål: ['maal', 'titel'],
  Nøgletal: ['noegletal', 'indikator'],
  Kategori: ['kategori'],
  Type: ['type'],
  Mod: ['mod'],
  Værdi: ['vaerdi'],
  Periode: ['periode'],
  Fra: ['fra', 'fra og med'],
  Til: ['til', 'til og med'],
  Slags: ['slags', 'maalet kaldes'],
  Ansvarlig: ['ansvarlig'],
  Kilde: ['kilde'],
  Besluttet: ['besluttet', 'besluttet den'],
  Bemærkning: ['bemaerkning', 'note'],
}

const needed = ['Mål', 'Nøgletal', 'Type', 'Kilde'] as const

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, spellings]) =>
    spellings.map((spelling) => [spelling, column] as const),
  ),
)

/** Whether a row is the headings of a file of goals. */
export function isHeading({ cells }: TableRow): boolean {
  const found = new Set(cells.map((cell) => byHeading.get(foldHeading(cellText(cell)))))
  return found.has('Mål') && found.has('Nøgletal')
}

/** Finds the columns; a heading that nobody knows is a fault, since what stands below it would be lost. */
export function findColumns({ cells, line }: TableRow): Result<GoalColumns, GoalFileFault> {
  const columns = new Map<string, number>()
  for (const [place, cell] of cells.entries()) {
    const heading = cellText(cell)
    const column = byHeading.get(foldHeading(heading))
    if (heading !== '' && (column === undefined || columns.has(column))) {
      const why = column === undefined ? 'kendes ikke' : 'står to gange'
      return failed({ line, column: null, message: `kolonnen »${shown(heading)}« ${why}` })
    }
    if (column !== undefined) columns.set(column, place)
  }
  const missing = needed.filter((column) => !columns.has(column))
  const hasTime = columns.has('År') || columns.has('Fra')
  const lacking = hasTime ? missing : [...missing, 'År (eller Fra)']
  if (lacking.length > 0) {
    return failed({ line, column: null, message: `filen mangler ${lacking.join(', ')}` })
  }
  return ok(new Map(goalColumns.flatMap((name) => placed(name, columns.get(name)))))
}

const goalColumns: readonly GoalColumn[] = [
  'Kommune',
  'År',
  'Mål',
  'Nøgletal',
  'Kategori',
  'Type',
  'Mod',
  'Værdi',
  'Periode',
  'Fra',
  'Til',
  'Slags',
  'Ansvarlig',
  'Kilde',
  'Besluttet',
  'Bemærkning',
]

function placed(name: GoalColumn, place: number | undefined): [GoalColumn, number][] {
  return place === undefined ? [] : [[name, place]]
}

/** A cell as text; a number as it is written in Danish. */
export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '').trim()
}
