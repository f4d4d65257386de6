import {
  DamagedZip,
  type ZipEntry,
  alreadyCounted,
  budgetOf,
  countBytes,
  entryKey,
  unfold,
} from './zip-entries.ts'
import { type ShownAs, shownAs } from './xlsx-number-format.ts'
import { type XmlListener, createXmlReader } from './xml-pieces.ts'

export type Sheet = { readonly name: string; readonly isHidden: boolean; readonly entry: ZipEntry }

/** What the cells of every sheet refer to. */
export type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly sharedStrings: readonly string[]
  /** How a cell with this style shows its number. */
  shownAs(style: number): ShownAs
  /** Days are counted from 1904 instead of 1900, as older Excels for Macintosh did. */
  readonly from1904: boolean
}

/**
 * Reads the parts of a workbook that its sheets rest on (ECMA-376 part 1, 18.2, 18.4, 18.8). Null when the archive is no
 * workbook. The entries have been counted. Throws `DamagedZip`, and `TooMuchUnfolded` for more texts than can be kept.
 */
export function readWorkbook(entries: ReadonlyMap<string, ZipEntry>): Workbook | null {
  const path = mainPath(entries)
  const main = entries.get(path)
  if (main === undefined) return null
  const parts = { entries, targets: targetsOf(entries, path) }
  const { listed, from1904 } = readMain(main)

  return {
    sheets: listed.flatMap((sheet) => found(parts, sheet)),
    sharedStrings: readSharedStrings(parts),
    shownAs: stylesOf(parts),
    from1904,
  }
}

/** Most programs call the workbook so; `workbook2.xml` and `workbook.xml` are seen too, which the archive's own list says. */
const usualPath = 'xl/workbook.xml'

function mainPath(entries: Entries): string {
  if (entries.has(usualPath)) return usualPath
  const list = entries.get('_rels/.rels')
  const main = list && readTargets(list, '').find(({ kind }) => kind === 'officeDocument')
  return main?.path ?? usualPath
}

function readXml(entry: ZipEntry, listener: XmlListener): void {
  const reader = createXmlReader(listener)
  for (const piece of unfold(entry, alreadyCounted)) reader.write(piece)
  reader.end()
}

type Entries = ReadonlyMap<string, ZipEntry>

type Target = { readonly id: string; readonly kind: string; readonly path: string }

type Parts = { readonly entries: Entries; readonly targets: ReadonlyMap<string, Target> }

/** Where the workbook's parts are, by their relation's id (ECMA-376 part 2, 9.3). */
function targetsOf(entries: Entries, workbook: string): Map<string, Target> {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const name = workbook.slice(folder.length)
  const list = entries.get(`${folder}_rels/${name}.rels`)
  if (list === undefined) throw new DamagedZip('has no list of its sheets')
  return new Map(readTargets(list, folder).map((target) => [target.id, target]))
}

function readTargets(list: ZipEntry, folder: string): Target[] {
  const targets: Target[] = []
  readXml(list, {
    ...deaf,
    open(name, attribute) {
      if (name !== 'Relationship') return
      const kind = (attribute('Type') ?? '').replace(/^.*\//, '')
      const path = pathOf(attribute('Target') ?? '', folder)
      targets.push({ id: attribute('Id') ?? '', kind, path })
    },
  })
  return targets
}

/** A target is told from the folder of the part that names it, or from the top of the archive when it begins with a slash. */
function pathOf(target: string, folder: string): string {
  const steps: string[] = []
  const whole = target.startsWith('/') ? target : `${folder}${target}`
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return entryKey(steps.join('/'))
}

type Listed = { readonly name: string; readonly id: string; readonly isHidden: boolean }

function readMain(entry: ZipEntry): {
  readonly listed: readonly Listed[]
  readonly from1904: boolean
} {
  const listed: Listed[] = []
  let from1904 = false
  readXml(entry, {
    ...deaf,
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'))
      if (name !== 'sheet') return
      const isHidden = (attribute('state') ?? 'visible') !== 'visible'
      listed.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', isHidden })
    },
  })
  return { listed, from1904 }
}

const isTrue = (text: string | null): boolean => text === '1' || text === 'true'

/** A diagram's sheet has no cells, and one whose part is missing cannot be read. */
function found({ entries, targets }: Parts, { name, id, isHidden }: Listed): Sheet[] {
  const target = targets.get(id)
  const entry = target?.kind === 'worksheet' ? entryAt(entries, target) : null
  return entry === null ? [] : [{ name, isHidden, entry }]
}

function partOf({ entries, targets }: Parts, kind: string): ZipEntry | null {
  const target = [...targets.values()].find((one) => one.kind === kind)
  return target === undefined ? null : entryAt(entries, target)
}

/** A part is XML by its name too; only such entries have been counted. */
function entryAt(entries: Entries, { path }: Target): ZipEntry | null {
  return isXmlPart(path) ? (entries.get(path) ?? null) : null
}

/** Whether an entry of the archive may be read at all, by its name. */
export function isXmlPart(path: string): boolean {
  return /[.](?:xml|rels)$/.test(path)
}

/**
 * The texts of all cells are in memory while a workbook is read, so there is less room for them than for the sheets, of
 * which one piece is at a time.
 */
const sharedTextBytes = 1 << 26

function readSharedStrings(parts: Parts): string[] {
  const strings: string[] = []
  const entry = partOf(parts, 'sharedStrings')
  if (entry === null) return strings
  countBytes(entry, budgetOf(sharedTextBytes))
  readXml(
    entry,
    createTextGatherer((whole) => strings.push(whole), 'si'),
  )
  return strings
}

/**
 * Gathers the texts of elements called `name`: the `t` of a plain and of a rich text, but not the reading aids of
 * Japanese (`rPh`), which are no part of the text.
 */
function createTextGatherer(use: (text: string) => void, name: string): XmlListener {
  let text = ''
  let isText = false
  let isAside = false

  return {
    open(opened) {
      if (opened === name) text = ''
      if (opened === 'rPh') isAside = true
      isText = opened === 't' && !isAside
    },
    close(closed) {
      if (closed === 'rPh') isAside = false
      if (closed === 't') isText = false
      if (closed === name) use(unescaped(text))
    },
    text(more) {
      if (isText) text += more
    },
  }
}

/** `_x000D_` is how a workbook writes a character that XML does not allow (ECMA-376 part 1, 22.4.2.4). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}

function stylesOf(parts: Parts): Workbook['shownAs'] {
  const entry = partOf(parts, 'styles')
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isInCellFormats = false
  if (entry === null) return () => 'number'

  readXml(entry, {
    ...deaf,
    open(name, attribute) {
      if (name === 'cellXfs') isInCellFormats = true
      const format = Number(attribute('numFmtId') ?? 0)
      if (name === 'numFmt') codes.set(format, attribute('formatCode') ?? '')
      if (name === 'xf' && isInCellFormats) formats.push(format)
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false
    },
  })
  const shown = formats.map((format) => shownAs(format, codes.get(format) ?? null))
  return (style) => shown[style] ?? 'number'
}

const deaf: XmlListener = { open: ignore, close: ignore, text: ignore }

function ignore(): void {
  // Most parts of a workbook say nothing about its figures.
}
