import type { SeriesReply } from '@noegletal/contract'
import { type Break, IndicatorSlug } from '@noegletal/domain'
import { twoMonths } from '@noegletal/domain/testing'

export { aGap, anArea, aPoint, country, herning, points, rar } from '@noegletal/domain/testing'

/** A valid reply in every field that the test does not mention: two months of gross unemployment in Herning and the country. */
export function aReply(words: Partial<SeriesReply> = {}): SeriesReply {
  return {
    ...twoMonths(),
    asOf: null,
    goals: [],
    typicalRevision: null,
    finding: null,
    publishedOn: '2019-11-13',
    importedAt: '2019-11-14T08:12:00Z',
    nextExpectedOn: '2019-12-10',
    changedSince: 0,
    changes: [],
    simulated: false,
    ...words,
  }
}

/** A valid break in every field that the test does not mention. */
export function aBreak(date: string, words: Partial<Break> = {}): Break {
  return {
    date,
    kind: 'break',
    label: 'Ny opgørelse',
    description: 'Tal før og efter kan ikke sammenlignes.',
    source: 'STAR',
    indicators: [IndicatorSlug.parse('bruttoledighed')],
    ...words,
  }
}
