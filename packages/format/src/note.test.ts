import { Footnote, type NumberedNote, Period, numberedNotes } from '@noegletal/domain'
import { aBreak, aGap, herning, points, someFigures } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { noteWords } from './note.ts'

const periods = points(
  '2018M01',
  Array.from({ length: 24 }, () => 3),
).map(({ period }) => period)

function noteOf(words: Parameters<typeof someFigures>[0]): NumberedNote {
  const [note] = numberedNotes(someFigures(words), periods)
  if (note === undefined) throw new Error('No note')
  return note
}

const aRemark = (from: string | null, til: string | null, area: string | null = null): Footnote =>
  Footnote.parse({
    indicator: 'bruttoledighed',
    area,
    category: null,
    from: from && Period.parse(from),
    til: til && Period.parse(til),
    text: 'Tallet er rettet.',
  })

describe('noteWords', () => {
  it('says what a break is, when, and who says so', () => {
    expect(noteWords(noteOf({ breaks: [aBreak()] }))).toEqual({
      lead: 'Databrud 1. januar 2019: Reform.',
      text: 'En reform ændrede, hvem der tælles med. Kilde: Loven om reformen.',
    })
  })

  it('tells an event from a break', () => {
    expect(noteWords(noteOf({ breaks: [aBreak({ kind: 'event' })] })).lead).toBe(
      'Hændelse 1. januar 2019: Reform.',
    )
  })

  it.each([
    ['2019M03', null, 'fra marts 2019'],
    ['2019M03', '2019M03', 'marts 2019'],
    ['2019M03', '2019M05', 'marts 2019 – maj 2019'],
  ])('says of a gap %s to %s that it is %s', (from, til, span) => {
    expect(noteWords(noteOf({ gaps: [aGap(from, til)] })).lead).toBe(`Manglende tal ${span}:`)
  })

  it('says whose figures are missing, and when they are expected', () => {
    const gap = aGap('2019M03', null, { area: herning.code, expected: 'i foråret 2020' })

    expect(noteWords(noteOf({ gaps: [gap] }))).toEqual({
      lead: 'Manglende tal for Herning fra marts 2019:',
      text: 'Kilden viste ikke tal. Ventes igen i foråret 2020.',
    })
  })

  it.each([
    [null, null, 'Note:'],
    [null, '2019M03', 'Note til og med marts 2019:'],
    ['2019M03', null, 'Note fra og med marts 2019:'],
    ['2019M03', '2019M03', 'Note i marts 2019:'],
    ['2019M03', '2019M05', 'Note i perioden marts 2019 – maj 2019:'],
  ])('says of a remark on %s to %s: %s', (from, til, lead) => {
    expect(noteWords(noteOf({ footnotes: [aRemark(from, til)] })).lead).toBe(lead)
  })

  it('says whom a remark is about', () => {
    expect(noteWords(noteOf({ footnotes: [aRemark(null, null, '657')] })).lead).toBe(
      'Note om Herning:',
    )
  })
})
