import type { FileForm } from '@noegletal/domain'
import type { Cell } from './row-source.ts'

/** A reply in JSON as a table: its headings, and for each record the cells under them, or what is wrong with it. */
export type JsonTable = {
  readonly form: Omit<Extract<FileForm, { kind: 'json' }>, 'kind'>
  readonly headings: readonly string[]
  readonly size: number
  records(): Iterable<readonly Cell[] | { readonly broken: string }>
}

/** An object of a JSON file by its own names; null for anything else. A Map, so that no name has a meaning of its own. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map<string, unknown>(Object.entries(value))
}

/** A list of a JSON file; null for anything else. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null
}

/** The text with content that a value is; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** What may stand in a cell, truth values as Danish Excel writes them; undefined for a list or an object. */
export function cellOf(value: unknown): Cell | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK'
  return value === null || value === undefined ? null : undefined
}
