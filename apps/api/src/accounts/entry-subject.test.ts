import { CatalogueEntry } from '@noegletal/domain'
import { aBreak, aGap, aGoal, anArea, anIndicator, herning } from '@noegletal/domain/testing'
import { expect, it } from 'vitest'
import { entrySubject } from './entry-subject.ts'

const dimension = {
  title: 'Varighed',
  categories: [{ slug: 'under-et-aar', title: 'Under et år' }],
  sumsToTotal: false,
}
const names = { areas: [herning], indicators: [anIndicator({ title: 'Ledighed', dimension })] }
const { slug } = anIndicator()
const subjectOf = (kind: string, content: unknown): string =>
  entrySubject(CatalogueEntry.parse({ kind, content }), names)

it('names the figures that an entry is about, and for how long', () => {
  const note = { indicator: slug, area: null, category: null, text: 'Ny opgørelse.' }
  const ended = aGap('2019M03', '2019M06', { indicator: slug, area: herning.code })

  expect(subjectOf('gap', ended)).toBe('manglen for Ledighed, Herning, marts 2019 til juni 2019')
  expect(subjectOf('gap', { ...ended, til: null })).toBe(
    'manglen for Ledighed, Herning, fra marts 2019',
  )
  expect(subjectOf('footnote', { ...note, from: null, til: null })).toBe('fodnoten til Ledighed')
  expect(
    subjectOf('footnote', { ...note, category: 'under-et-aar', from: null, til: '2019M03' }),
  ).toBe('fodnoten til Ledighed, Under et år, til og med marts 2019')
  expect(subjectOf('footnote', { ...note, from: '2019M03', til: '2019M03' })).toBe(
    'fodnoten til Ledighed, marts 2019',
  )
})

it('calls goals, breaks, key figures and groups what they are called', () => {
  const group = { ...anArea('naboer', 'Naboerne'), kind: 'group', members: ['657'], official: null }

  expect(
    subjectOf('goal', aGoal({ title: 'Højst 3 pct.', indicator: slug, from: '2019', til: null })),
  ).toBe('målet »Højst 3 pct.« for Ledighed, Herning, fra 2019')
  expect(subjectOf('break', aBreak({ label: 'Ny lov', date: '2019-01-01' }))).toBe(
    'databruddet »Ny lov« fra 1. januar 2019',
  )
  expect(subjectOf('indicator', anIndicator({ title: 'Borgere på herberg' }))).toBe(
    'nøgletallet »Borgere på herberg«',
  )
  expect(subjectOf('area-group', group)).toBe('områdegruppen »Naboerne«')
})

it('keeps the slug and the code of what the catalogue has no more', () => {
  const gap = aGap('2019M03', null, { indicator: slug, area: herning.code })

  expect(
    entrySubject(CatalogueEntry.parse({ kind: 'gap', content: gap }), {
      areas: [],
      indicators: [],
    }),
  ).toBe(`manglen for ${slug}, 657, fra marts 2019`)
})
