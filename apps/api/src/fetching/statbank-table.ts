import { type Result, failed, ok } from '@noegletal/domain'
import { z } from 'zod'

const Value = z.object({ id: z.string(), text: z.string() })
const Variable = z.object({
  id: z.string(),
  text: z.string(),
  /** Whether it may be left out; the figures are then totals over it. */
  elimination: z.boolean().default(false),
  time: z.boolean().default(false),
  values: z.array(Value),
})

/** What Statistikbanken says of a table (`/v1/tableinfo`), as far as it is used. */
export const StatbankTable = z.object({
  id: z.string(),
  text: z.string().default(''),
  unit: z.string().default(''),
  /** When its figures were last published, in Danish time. */
  updated: z.string().default(''),
  variables: z.array(Variable),
})
export type StatbankTable = z.infer<typeof StatbankTable>
type Variable = z.infer<typeof Variable>

/** The wanted codes of each variable, in the order of the table. */
export type Selection = readonly { readonly code: string; readonly values: readonly string[] }[]

/**
 * Finds the wanted values in the table: codes, texts, `*` for all, `2019*` for all that begin so, `latest:14` for the
 * newest. An error is a Danish sentence about the first that the table does not have.
 */
export function selectValues(
  table: StatbankTable,
  wanted: Readonly<Record<string, readonly string[]>>,
): Result<Selection, string> {
  const names = Object.keys(wanted)
  const unknown = names.find((name) => findVariable(table, name) === undefined)
  if (unknown !== undefined) {
    const known = table.variables.map(({ id }) => id).join(', ')
    return failed(`Tabellen ${table.id} har ikke variablen »${unknown}«; den har ${known}.`)
  }

  const selection: { code: string; values: string[] }[] = []
  for (const variable of table.variables) {
    const name = names.find((candidate) => findVariable(table, candidate) === variable)
    if (name === undefined) {
      if (!variable.elimination) return failed(mustBeChosen(table, variable))
      continue
    }
    const values = findValues(variable, wanted[name] ?? [])
    if (!values.ok) return values
    selection.push({ code: variable.id, values: values.value })
  }
  return ok(selection)
}

/** How many figures a selection has. */
export function cellsOf(selection: Selection): number {
  return selection.reduce((cells, { values }) => cells * values.length, 1)
}

/** The selection with every variable said, those left out by their total; null when one of them has none. */
export function withTotals(table: StatbankTable, selection: Selection): Selection | null {
  const all = table.variables.map((variable) => {
    const chosen = selection.find(({ code }) => code === variable.id)
    if (chosen !== undefined) return chosen
    const whole = variable.values.find(({ id, text }) => id === 'TOT' || /(^| )i alt$/i.test(text))
    return whole === undefined ? null : { code: variable.id, values: [whole.id] }
  })
  return all.every((one) => one !== null) ? all : null
}

function findVariable({ variables }: StatbankTable, name: string): Variable | undefined {
  const folded = fold(name)
  return variables.find(({ id, text }) => fold(id) === folded || fold(text) === folded)
}

function findValues(variable: Variable, wanted: readonly string[]): Result<string[], string> {
  const ids = new Set<string>()
  for (const text of wanted) {
    const found = matching(variable, text)
    if (found.length === 0) return failed(noSuchValue(variable, text))
    for (const id of found) ids.add(id)
  }
  // In the order of the table, which is that of time.
  return ok(variable.values.filter(({ id }) => ids.has(id)).map(({ id }) => id))
}

function matching({ values }: Variable, text: string): string[] {
  const ids = values.map(({ id }) => id)
  const latest = /^latest:([1-9]\d*)$/.exec(text)?.[1]
  if (latest !== undefined) return ids.slice(-Number(latest))
  if (text.endsWith('*')) return ids.filter((id) => id.startsWith(text.slice(0, -1)))
  const folded = fold(text)
  return values
    .filter((value) => fold(value.id) === folded || fold(value.text) === folded)
    .map(({ id }) => id)
}

const fold = (text: string): string => text.trim().toLowerCase().normalize('NFC')

function mustBeChosen(table: StatbankTable, { id, text }: Variable): string {
  return `Tabellen ${table.id} kræver et valg for variablen ${id} (${text}); skriv --variable ${id}=… med koder eller *.`
}

function noSuchValue({ id, values }: Variable, text: string): string {
  const examples = values.slice(0, 3).map((value) => `${value.id} (${value.text})`)
  return `Variablen ${id} har ikke værdien »${text}«; den har fx ${examples.join(', ')}.`
}
