import type { PreviewedFigure } from '@noegletal/contract'
import {
  type Catalogue,
  type FileShape,
  type Mapping,
  type RememberedMapping,
  type Renaming,
  type Result,
  failed,
  ok,
} from '@noegletal/domain'
import {
  type FileBytes,
  type Layout,
  type RowSource,
  describeShape,
  findTable,
  isFaulty,
  openFile,
  soundRows,
} from '@noegletal/ingest'
import type { Watch } from './watch.ts'

/** A file on its way in, and what is said of it before it is read. */
export type FileToRead = {
  readonly bytes: FileBytes
  /** What the source calls the table, where who sent the file says so. */
  readonly tableId: string | null
  /** Which sheet of a workbook; the first one that holds a table when it is null. */
  readonly sheet: string | null
  /** The ISO date on which the figures became known. */
  readonly publishedOn: string
  readonly simulated: boolean
  /** Whether it corrects only the figures that it has. */
  readonly partial: boolean
  /** What is known already that the file's words mean; null to recognise or remember it. */
  readonly mapping: KnownMapping | null
  /** The mappings of earlier files of a dialect, the one used last first. */
  readonly remembered: (dialect: FileShape['dialect']) => readonly RememberedMapping[]
}

/** A file whose table has been found. */
export type Table = {
  readonly source: RowSource
  readonly layout: Layout
  readonly shape: FileShape
  /** Its first figures, in its own words. */
  readonly preview: readonly PreviewedFigure[]
}

/** What the words of a table mean, and how that is known. */
export type KnownMapping = {
  readonly mapping: Mapping
  readonly origin: 'recognised' | 'remembered' | 'chosen'
  readonly renamings: readonly Renaming[]
}

export type TableMapping = KnownMapping & {
  /** Danish clauses about what it must still say; empty for a mapping that can be used. */
  readonly faults: readonly string[]
  /** Danish clauses about what was assumed. */
  readonly notes: readonly string[]
  readonly alternatives: readonly RememberedMapping[]
}

/** Opens a file and finds the table in it, by its traits and the catalogue's areas; a fault is a Danish sentence. */
export function describeTable(
  { bytes, tableId, sheet }: FileToRead,
  { areas }: Pick<Catalogue, 'areas'>,
  watch: Watch,
): Result<Table, string> {
  watch.begin('understanding')
  const opened = openFile(watched(bytes, watch), { sheet: sheet ?? undefined })
  if (!opened.ok) return failed(opened.error.message)
  const found = findTable(opened.value, tableId, areas)
  if (!found.ok) return failed(found.error.message)

  const { source, layout } = found.value
  const preview = previewOf(source, layout)
  const shape = describeShape(source, layout, (rows) => watch.rows(rows))
  return ok({ source, layout, shape, preview })
}

/** The bytes of a file, told to the watch as they are gone through. */
function watched(file: FileBytes, watch: Watch): FileBytes {
  return {
    size: file.size,
    *chunks() {
      let bytes = 0
      for (const chunk of file.chunks()) {
        bytes += chunk.length
        watch.bytes(bytes)
        yield chunk
      }
    },
  }
}

const previewedFigures = 20

function previewOf(source: RowSource, layout: Layout): PreviewedFigure[] {
  const preview: PreviewedFigure[] = []
  for (const figure of layout.figures(soundRows(source, {}))) {
    if (preview.length === previewedFigures) break
    if (isFaulty(figure)) continue
    const { line, members, value } = figure
    preview.push({
      line,
      members: members.map(shortened),
      measure: layout.measures[figure.measure] ?? '',
      value: shortened(cellText(value)),
    })
  }
  return preview
}

// A number of a workbook as the sheet would show it in Danish.
function cellText(cell: string | number | null): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text)
