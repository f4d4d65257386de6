import { type Result, failed, ok, readPeriod } from '@noegletal/domain'
import type { FileFault } from './file-fault.ts'
import { type JsonTable, cellOf, listOf, membersOf, textOf } from './json-value.ts'
import type { Cell } from './row-source.ts'

/**
 * Reads JSON-stat as Danmarks Statistik writes it (1.x: `dataset.dimension.{id,size}`) and version 2.0. Its table has a
 * column for each dimension, then the measure and the status; a member is written with code and text, `727 Odder`. A
 * dimension with the one measure of the table becomes the heading of the values. Null for other JSON.
 */
export function readJsonStat(root: unknown): Result<JsonTable, FileFault> | null {
  const [dataset, ...others] = datasetsIn(root)
  const dimension = membersOf(dataset?.get('dimension'))
  if (!dataset || dimension === null || !dataset.has('value')) return null
  if (others.length > 0) return failed(several)

  // Version 1 has these among the dimensions, version 2 beside them.
  const described = (name: string): unknown => dataset.get(name) ?? dimension.get(name)
  const ids = (listOf(described('id')) ?? []).map(textOf)
  const sizes = listOf(described('size')) ?? []
  const dimensions = ids.map((id, index) => readDimension(dimension, { id, size: sizes[index] }))
  const sound = dimensions.filter((one) => one !== null)
  if (sound.length === 0 || sound.length !== dimensions.length) return failed(damaged)
  const measure = measureOf(sound, membersOf(described('role')))
  return tableOf({ dataset, dimensions: sound, measure })
}

type Members = ReadonlyMap<string, unknown>

/** The whole of version 2, the `dataset` of version 1 or those under names of their own, or those in a collection. */
function datasetsIn(root: unknown): readonly Members[] {
  const members = membersOf(root)
  if (members === null) return []
  if (members.has('dimension')) return [members]
  const collected = listOf(membersOf(members.get('link'))?.get('item')) ?? []
  const inner = [...members.values(), ...collected].map(membersOf)
  return inner.filter((one) => one !== null).filter((one) => one.has('dimension'))
}

type Dimension = {
  readonly id: string
  readonly label: string
  /** Code and text of each member, in the order of the values. */
  readonly members: readonly string[]
  readonly codes: readonly string[]
  readonly category: Members
}

function readDimension(
  dimension: Members,
  { id, size }: { readonly id: string | null; readonly size: unknown },
): Dimension | null {
  const own = id === null ? null : membersOf(dimension.get(id))
  const category = membersOf(own?.get('category'))
  if (id === null || own === null || category === null) return null
  const codes = codesOf(category)
  if (codes === null || codes.length !== size) return null

  const labels = membersOf(category.get('label'))
  const members = codes.map((code) => memberText(code, textOf(labels?.get(code))))
  return { id, label: textOf(own.get('label')) ?? id, members, codes, category }
}

/**
 * `index` is a list of codes, or gives each its place; only with a single member it may be left out, for names made of
 * digits do not keep their order in JSON. Null when it does not say where each member stands.
 */
function codesOf(category: Members): readonly string[] | null {
  const index = category.get('index')
  const list = listOf(index)
  if (list !== null) return list.map(String)
  const places = membersOf(index)
  if (places === null) {
    const named = [...(membersOf(category.get('label'))?.keys() ?? [])]
    return named.length === 1 ? named : null
  }
  const ordered = [...places].toSorted(([, one], [, other]) => Number(one) - Number(other))
  return ordered.every(([, place], at) => Number(place) === at)
    ? ordered.map(([code]) => code)
    : null
}

function memberText(code: string, label: string | null): string {
  if (label === null || label === code || readPeriod(code) !== null) return code
  return label.startsWith(`${code} `) ? label : `${code} ${label}`
}

type Measure = {
  readonly dimension: Dimension
  readonly code: string
  readonly label: string
  readonly unit: string | null
}

/** The dimension of the measures, when it has only one. */
function measureOf(dimensions: readonly Dimension[], role: Members | null): Measure | null {
  const ids = listOf(role?.get('metric')) ?? ['ContentsCode']
  const dimension = dimensions.find(({ id, codes }) => ids.includes(id) && codes.length === 1)
  const [code] = dimension?.codes ?? []
  if (dimension === undefined || code === undefined) return null

  const said = (name: string): unknown => membersOf(dimension.category.get(name))?.get(code)
  const unit = textOf(membersOf(said('unit'))?.get('base'))
  return { dimension, code, label: textOf(said('label')) ?? code, unit }
}

type Dataset = {
  readonly dataset: Members
  readonly dimensions: readonly Dimension[]
  readonly measure: Measure | null
}

function tableOf({ dataset, dimensions, measure }: Dataset): Result<JsonTable, FileFault> {
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1)
  const values = placesOf(dataset.get('value'), size)
  if (values === null) return failed(damaged)
  const statuses = placesOf(dataset.get('status'), null) ?? (() => dataset.get('status'))
  const shown = dimensions.filter((dimension) => dimension !== measure?.dimension)

  return ok({
    form: {
      json: 'json-stat',
      title: textOf(dataset.get('label')),
      tableId: tableIdOf(measure?.code),
      unit: measure?.unit ?? null,
    },
    headings: [...shown.map(({ label }) => label), measure?.label ?? 'INDHOLD', 'status'],
    size,
    *records() {
      for (let place = 0; place < size; place += 1) {
        const value = cellOf(values(place))
        const status = textOf(statuses(place)) ?? ''
        const cells = membersAt(place, dimensions, shown)
        yield value === undefined ? brokenValue : [...cells, ...valueCells(value, status)]
      }
    },
  })
}

type ValueAt = (place: number) => unknown

/**
 * Values stand in a list, or by their place in an object that leaves out the empty ones. Null for anything else, and for a
 * list that does not have as many as there should be, or a place beyond them.
 */
function placesOf(value: unknown, size: number | null): ValueAt | null {
  const list = listOf(value)
  if (list !== null) return size === null || list.length === size ? (place) => list[place] : null
  const sparse = membersOf(value)
  if (sparse === null) return null
  const isPlace = (key: string): boolean => /^\d+$/.test(key) && Number(key) < (size ?? Infinity)
  return [...sparse.keys()].every(isPlace) ? (place) => sparse.get(String(place)) : null
}

/** The last dimension moves fastest. */
function membersAt(
  place: number,
  dimensions: readonly Dimension[],
  shown: readonly Dimension[],
): readonly string[] {
  const members = new Map<Dimension, string>()
  let rest = place
  for (const dimension of dimensions.toReversed()) {
    const count = dimension.members.length
    members.set(dimension, dimension.members[rest % count] ?? '')
    rest = Math.floor(rest / count)
  }
  return shown.map((dimension) => members.get(dimension) ?? '')
}

/** The marks of Danmarks Statistik for no number come as a status beside null. */
function valueCells(value: Cell, status: string): readonly Cell[] {
  return value === null && marks.has(status) ? [status, ''] : [value, status]
}

const marks = new Set(['..', '.', '-', '…'])

/** Danmarks Statistik calls the only measure of a table by the table's name: `AUP01`. */
function tableIdOf(code: string | undefined): string | null {
  return code !== undefined && /^[A-ZÆØÅ]{2}[A-ZÆØÅ0-9]{1,10}$/.test(code) ? code : null
}

const brokenValue = { broken: 'værdien er en liste eller et objekt' }

const damaged: FileFault = {
  kind: 'damaged',
  message:
    'Filen begynder som JSON-stat, men dens dimensioner og værdier passer ikke sammen. Hent den igen.',
}

const several: FileFault = {
  kind: 'no-table',
  message:
    'Filen har flere datasæt (JSON-stat). Hent dem hver for sig, og indlæs dem hver for sig.',
}
