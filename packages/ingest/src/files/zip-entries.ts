import { Inflate } from 'fflate'

/** One file in a zip archive. */
export type ZipEntry = {
  readonly name: string
  /** As the archive holds it; what it says of the unfolded size is not believed, and so not read. */
  readonly packed: Uint8Array
  readonly isDeflated: boolean
}

/** How many bytes may unfold, and how many of them still may; shared by all that is taken out of one archive. */
export type Budget = { readonly bytes: number; left: number }

export function budgetOf(bytes: number): Budget {
  return { bytes, left: bytes }
}

/** For what has been counted before; the same bytes unfold to the same again. */
export const alreadyCounted: Budget = budgetOf(Number.POSITIVE_INFINITY)

/**
 * Thrown while entries unfold to more than the budget, when one piece is in memory. The message says in Danish what was too
 * much: `over 512 MB`.
 */
export class TooMuchUnfolded extends Error {}

/** Thrown for an archive that is not put together as a zip file is, or whose content is no deflated data. */
export class DamagedZip extends Error {}

export class EncryptedZip extends Error {}

/** More than any workbook has; each costs memory before a byte of it is unfolded. */
const mostEntries = 10_000

/**
 * The entries of a zip archive by the keys of their names, from its central directory (APPNOTE.TXT 4.3, 4.4). A name that
 * comes twice means the last one, as for Excel. Throws `DamagedZip` and `EncryptedZip`.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory({ bytes, view })
  } catch (fault) {
    if (fault instanceof RangeError) throw new DamagedZip('points outside the file')
    throw fault
  }
}

/** What an entry is found by: case tells no parts apart (ECMA-376 part 2, 6.2.2), and some programs write the paths of Windows. */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/** The content of an entry in pieces, each counted against the budget before it is handed on. */
export function* unfold(entry: ZipEntry, budget: Budget): Generator<Uint8Array> {
  if (!entry.isDeflated) {
    spend(budget, entry.packed.length)
    yield* inSmallPieces(entry.packed)
    return
  }

  let unfolded: Uint8Array[] = []
  const inflate = new Inflate((piece) => unfolded.push(piece))
  for (let start = 0; start < entry.packed.length; start += packedPiece) {
    push(inflate, entry.packed, start)
    const pieces = unfolded
    unfolded = []
    for (const piece of pieces) spend(budget, piece.length)
    for (const piece of pieces) yield* inSmallPieces(piece)
  }
}

/** Unfolds an entry for nothing but the budget: throws when it is too small, or the entry is damaged. */
export function countBytes(entry: ZipEntry, budget: Budget): void {
  const pieces = unfold(entry, budget)
  while (pieces.next().done !== true) continue
}

/** A piece unfolds to at most 1032 times as much, here 8 MiB: so far a bomb gets before it is noticed. */
const packedPiece = 8192

/** Little enough that what is made of a piece is gone again before the next. */
const smallPiece = 1 << 17

function* inSmallPieces(piece: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < piece.length; start += smallPiece) {
    yield piece.subarray(start, start + smallPiece)
  }
}

function push(inflate: Inflate, packed: Uint8Array, start: number): void {
  const end = start + packedPiece
  try {
    inflate.push(packed.subarray(start, end), end >= packed.length)
  } catch (cause) {
    throw new DamagedZip('no deflated data', { cause })
  }
}

function spend(budget: Budget, bytes: number): void {
  budget.left -= bytes
  if (budget.left < 0) throw new TooMuchUnfolded(`over ${budget.bytes >> 20} MB`)
}

type Archive = { readonly bytes: Uint8Array; readonly view: DataView }

function readDirectory(archive: Archive): Map<string, ZipEntry> {
  const { view } = archive
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new TooMuchUnfolded(`${count} filer`)

  const entries = new Map<string, ZipEntry>()
  let position = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(archive, position)
    entries.set(entryKey(entry.name), entry)
    position = next
  }
  return entries
}

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 }

/** The record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  const size = 22
  const earliest = Math.max(0, view.byteLength - size - 0xffff)
  for (let at = view.byteLength - size; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at
  }
  throw new DamagedZip('has no directory')
}

function readEntry(
  { bytes, view }: Archive,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== signature.entry) throw new DamagedZip('has a broken directory')
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (isEncrypted) throw new EncryptedZip()

  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8) throw new DamagedZip(`is packed in the way ${method}`)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd))
  const packed = packedBytes({ bytes, view }, at)
  const entry = { name, packed, isDeflated: method === 8 }
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) }
}

/** The entry's own heading, which its bytes follow, may have another length than the directory says. */
function packedBytes({ bytes, view }: Archive, at: number): Uint8Array {
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== signature.local) throw new DamagedZip('lacks an entry')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const end = start + view.getUint32(at + 20, true)
  if (end > bytes.length) throw new DamagedZip('is cut off')
  return bytes.subarray(start, end)
}
