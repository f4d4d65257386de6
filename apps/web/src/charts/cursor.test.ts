import { describe, expect, it } from 'vitest'
import { moveCursor, nearestPlace } from './cursor.ts'

const chart = { count: 45, perYear: 12 }

describe('moveCursor', () => {
  it.each([
    ['ArrowLeft', 44, 43],
    ['ArrowRight', 43, 44],
    ['ArrowRight', 44, 44],
    ['ArrowLeft', 0, 0],
    ['PageUp', 44, 32],
    ['PageDown', 40, 44],
    ['Home', 20, 0],
    ['End', 20, 44],
    ['Escape', 20, null],
  ])('%s goes from %s to %s', (key, from, to) => {
    expect(moveCursor(key, from, chart)).toBe(to)
  })

  it.each([
    ['ArrowLeft', 44],
    ['ArrowRight', 0],
  ])('begins with %s at %s', (key, to) => {
    expect(moveCursor(key, null, chart)).toBe(to)
  })

  it.each(['Tab', 'Enter', 'ArrowUp', 'a'])('leaves %s alone', (key) => {
    expect(moveCursor(key, 3, chart)).toBeUndefined()
  })

  it('leaves Escape alone when there is nothing to end', () => {
    expect(moveCursor('Escape', null, chart)).toBeUndefined()
  })

  it('has nowhere to go without figures', () => {
    expect(moveCursor('Home', null, { count: 0, perYear: 12 })).toBeUndefined()
  })
})

describe('nearestPlace', () => {
  it.each([
    [-5, 0],
    [14, 0],
    [16, 1],
    [900, 2],
  ])('finds the nearest to %s', (time, place) => {
    expect(nearestPlace([10, 20, 30], time)).toBe(place)
  })

  it('finds nothing among no times', () => {
    expect(nearestPlace([], 10)).toBeNull()
  })
})
