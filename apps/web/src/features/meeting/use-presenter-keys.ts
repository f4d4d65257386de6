import { type Command, keyCommand } from './key-command.ts'
import { useEffect, useEffectEvent } from 'react'

/** Listens to the keys of the whole window; `onCommand` says whether it did something. */
export function usePresenterKeys(onCommand: (command: Command) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = keyCommand(event)
    if (command === null || belongsToControl(event)) return
    if (onCommand(command)) event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

/** What is written in a field is no command, and a button is pressed with Space and Enter. */
function belongsToControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  // A clicker goes on while somebody writes a question down.
  if (target.matches('input, textarea, select')) return key !== 'Escape' && !key.startsWith('Page')
  return target.matches('button, a, summary') && (key === ' ' || key === 'Enter')
}
