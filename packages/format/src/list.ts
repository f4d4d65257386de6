/** Names in a row as Danish writes them: "a", "a og b", "a, b og c"; empty for none. */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`
}
