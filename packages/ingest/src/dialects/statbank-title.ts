/** A title of Danmarks Statistik taken apart: `Fuldtidsledige efter alder, område og tid`. */
export type StatbankTitle = {
  /** What is counted: `Fuldtidsledige`. */
  readonly measure: string
  /** The names of the axes in the title's order: alder, område, tid. */
  readonly variables: readonly string[]
  readonly isEnglish: boolean
}

/**
 * Takes a Danish or English title apart at its last `efter` or `by`. A title without one has no variables. What stands in
 * brackets is part of a name: `branche (DB07 10- og 19-grp.)`. In a Danish title `by` is a variable.
 */
export function readTitle(title: string): StatbankTitle {
  const danish = danishTitle.exec(title)?.groups
  const { measure = title, variables } = danish ?? englishTitle.exec(title)?.groups ?? {}
  const isEnglish = danish === undefined && variables !== undefined
  return { measure, variables: variables === undefined ? [] : namesIn(variables), isEnglish }
}

const danishTitle = /^(?<measure>.*\S)\s+efter\s+(?![^()]*\))(?<variables>\S.*)$/s
const englishTitle = /^(?<measure>.*\S)\s+by\s+(?![^()]*\))(?<variables>\S.*)$/s

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
