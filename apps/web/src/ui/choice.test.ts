import { findOptions, moved, written } from './choice.ts'
import { describe, expect, it } from 'vitest'

describe('a choice among many', () => {
  const options = [
    { value: 'a', title: 'Bruttoledighed', detail: 'pct. af arbejdsstyrken' },
    { value: 'b', title: 'Forsikrede ledige', detail: 'fuldtidspersoner' },
  ]
  const found = (text: string) => findOptions(options, text).map(({ value }) => value)

  it('is found by words in any order, also of its unit', () => {
    expect(found('ledig')).toEqual(['a', 'b'])
    expect(found('PCT brutto')).toEqual(['a'])
    expect(found('enhjørning')).toEqual([])
  })

  it.each(['Århus', 'aarhus', 'Aarhus Kommune', 'ÅRHUS', 'Aarhus kommunes'])(
    'is found however its name is spelled: %s',
    (text) => {
      const areas = [
        { value: '147', title: 'Frederiksberg', detail: 'Kommune' },
        { value: '751', title: 'Aarhus', detail: 'Kommune' },
        { value: '760', title: 'Ringkøbing-Skjern', detail: 'Kommune' },
      ]

      expect(findOptions(areas, text).map(({ value }) => value)).toEqual(['751'])
      expect(findOptions(areas, 'ringkoebing').map(({ value }) => value)).toEqual(['760'])
    },
  )

  it('has those first whose name begins with the text', () => {
    const areas = ['Brønderslev', 'Nordfyns', 'Norddjurs', 'Region Nordjylland'].map((title) => ({
      value: title,
      title,
      detail: '',
    }))

    expect(findOptions(areas, 'nord').map(({ title }) => title)).toEqual([
      'Nordfyns',
      'Norddjurs',
      'Region Nordjylland',
    ])
  })

  it('takes the first that is found by Enter, but none without a text', () => {
    expect(written('ledig').at).toBe(0)
    expect(written(' ').at).toBe(-1)
  })

  it('is gone through by the arrows, and stops at both ends', () => {
    const opened = moved(null, 'ArrowDown', 2)
    expect(opened).toEqual({ text: '', at: -1 })

    const last = moved({ text: 'l', at: 1 }, 'ArrowDown', 2)
    expect(last?.at).toBe(1)
    expect(moved({ text: 'l', at: 0 }, 'ArrowUp', 2)?.at).toBe(0)
    expect(moved(last, 'x', 2)).toBeNull()
  })
})
