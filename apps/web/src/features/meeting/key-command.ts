/** What a key asks a presentation to do. */
export type Command =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'jump' }
  | { readonly do: 'table' | 'help' | 'notes' | 'full-screen' | 'escape' }
  | { readonly do: 'digit'; readonly digit: string }

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const commands: Readonly<Record<string, Exclude<Command, { do: 'digit' }>['do']>> = {
  arrowright: 'next',
  arrowdown: 'next',
  pagedown: 'next',
  arrowleft: 'previous',
  arrowup: 'previous',
  pageup: 'previous',
  home: 'first',
  end: 'last',
  enter: 'jump',
  t: 'table',
  n: 'notes',
  f: 'full-screen',
  '?': 'help',
  escape: 'escape',
}

/** The command of a key, as keyboards and clickers send it; null for a key that belongs to the browser. */
export function keyCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Command | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ') return { do: shiftKey ? 'previous' : 'next' }
  if (/^\d$/.test(key)) return { do: 'digit', digit: key }
  const name = key.toLowerCase()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  return command === undefined ? null : { do: command }
}
