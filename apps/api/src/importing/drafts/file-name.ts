const longest = 150

/**
 * The name of a file as a label: without folders and control characters, and not longer than fits on a line. It never
 * decides where anything is kept.
 */
export function toFileLabel(name: string): string {
  const bare = name
    .toWellFormed()
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
  if (!bare || /^\.+$/.test(bare)) return 'fil'
  const characters = Array.from(bare.normalize('NFC'))
  if (characters.length <= longest) return characters.join('')
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(bare)?.[0] ?? ''
  return `${characters.slice(0, longest - ending.length - 1).join('')}…${ending}`
}
