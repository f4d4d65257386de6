import { keyCommand } from './key-command.ts'
import { describe, expect, it } from 'vitest'

const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  keyCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })?.do

describe('a key', () => {
  it.each(['ArrowRight', 'PageDown', ' '])('%j goes on', (key) => {
    expect(press(key)).toBe('next')
  })

  it.each(['ArrowLeft', 'PageUp'])('%j goes back', (key) => {
    expect(press(key)).toBe('previous')
  })

  it('Space goes back with Shift', () => {
    expect(press(' ', { shiftKey: true })).toBe('previous')
  })

  it('with a digit is a part of a number', () => {
    expect(
      keyCommand({ key: '7', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }),
    ).toEqual({ do: 'digit', digit: '7' })
  })

  it.each(['t', 'T'])('%j opens the table, with and without capitals', (key) => {
    expect(press(key)).toBe('table')
  })

  it('that is held with Control belongs to the browser, and so does one without a meaning', () => {
    expect(press('t', { ctrlKey: true })).toBeUndefined()
    expect(press('x')).toBeUndefined()
    expect(press('constructor')).toBeUndefined()
  })
})
