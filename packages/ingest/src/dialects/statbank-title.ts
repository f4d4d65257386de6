/** A title of Danmarks Statistik taken apart: `Fuldtidsledige efter alder, område og tid`. */
export type StatbankTitle = {
  /** What is counted: `Fuldtidsledige`. */
  readonly measure: string
  /** The names of the axes in the title's order: alder, område, tid. */
  readonly variables: readonly string[]
}

/**
 * Takes a Danish or English title apart at its last `efter` or `by`. A title without one has no variables. What stands in
 * brackets is part of a name: `branche (DB07 10- og 19-grp.)`.
 */
export function readTitle(title: string): StatbankTitle {
  const parts = /^(?<measure>.*\S)\s+(?:efter|by)\s+(?<variables>\S.*)$/s.exec(title)?.groups
  if (parts === undefined) return { measure: title, variables: [] }
  return { measure: parts['measure'] ?? title, variables: namesIn(parts['variables'] ?? '') }
}

/** Danmarks Statistik calls the periods so in every table; `periode` is another variable (a part of the year). */
export function isTimeName(name: string): boolean {
  return /^(?:tid|time)$/i.test(name)
}

export function isAreaName(name: string): boolean {
  return /område|kommune|municipalit|region|landsdel|province|bopæl|geograf|\barea\b/i.test(name)
}

function namesIn(list: string): string[] {
  const names = splitOutsideBrackets(list)
  const last = names.pop() ?? ''
  const pair = /^(.*\S)\s+(?:og|and)\s+(\S.*)$/s.exec(last)
  return [...names, ...(pair === null ? [last] : pair.slice(1))].map((name) => name.trim())
}

function splitOutsideBrackets(list: string): string[] {
  return list.match(/(?:\([^)]*\)|[^,(]|\((?![^)]*\)))+/g) ?? [list]
}
