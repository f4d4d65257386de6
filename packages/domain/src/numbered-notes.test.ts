import { describe, expect, it } from 'vitest'
import { gapAt, notesAt, numberedNotes } from './numbered-notes.ts'
import { Period, periodRange } from './period.ts'
import { aBreak, aGap, herning, someFigures } from './testing.ts'

const period = (text: string): Period => Period.parse(text)
const periods = periodRange(period('2018M09'), period('2019M09'))

describe('numberedNotes', () => {
  it('numbers breaks and gaps together, in the order of time', () => {
    const known = someFigures({
      breaks: [aBreak({ date: '2019-08-01' }), aBreak({ date: '2019-01-01' })],
      gaps: [aGap('2019M03', '2019M04')],
    })

    expect(numberedNotes(known, periods).map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'break'],
      [2, 'gap'],
      [3, 'break'],
    ])
  })

  it.each([
    ['before the first period', '2018-08-15', 0],
    ['on the day the first period begins', '2018-09-01', 0],
    ['inside the first period', '2018-09-15', 1],
    ['on the day the last period begins', '2019-09-01', 1],
    ['inside the last period', '2019-09-02', 0],
  ])('counts a break %s by whether it parts two shown periods', (_, date, count) => {
    expect(numberedNotes(someFigures({ breaks: [aBreak({ date })] }), periods)).toHaveLength(count)
  })

  it('leaves out a gap of an area that is not shown', () => {
    const gap = aGap('2019M03', null, { area: herning.code })

    expect(numberedNotes(someFigures({ gaps: [gap] }), periods)).toHaveLength(1)
    expect(numberedNotes({ ...someFigures({ gaps: [gap] }), series: [] }, periods)).toHaveLength(0)
  })

  it('leaves out a gap that was over before', () => {
    expect(numberedNotes(someFigures({ gaps: [aGap('2018M01', '2018M08')] }), periods)).toEqual([])
  })
})

describe('numberedNotes without any figure', () => {
  it('still says why there is none', () => {
    const known = someFigures({
      breaks: [aBreak({ date: '2019-01-01' })],
      gaps: [aGap('2019M03', null)],
    })

    expect(numberedNotes(known, []).map(({ kind }) => kind)).toEqual(['gap'])
  })
})

describe('gapAt', () => {
  const notes = numberedNotes(someFigures({ gaps: [aGap('2019M03', '2019M04')] }), periods)

  it.each([
    ['2019M02', false],
    ['2019M03', true],
    ['2019M04', true],
    ['2019M05', false],
  ])('knows whether %s lies in a gap', (text, isInside) => {
    expect(gapAt(notes, { area: '657', period: period(text) }) !== null).toBe(isInside)
  })
})

describe('notesAt', () => {
  const notes = numberedNotes(someFigures({ breaks: [aBreak({ date: '2019-03-15' })] }), periods)

  it('puts a break at the first period after it', () => {
    const rows = periods.map((row, index) =>
      notesAt(notes, { period: row, before: periods[index - 1] }),
    )

    expect(rows.map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
  })
})
