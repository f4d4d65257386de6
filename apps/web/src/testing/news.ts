import { areas } from './answers.ts'
import { NewsItem, NewsReply } from '@noegletal/contract'
import type { z } from 'zod'

/** A new figure of gross unemployment, in every respect that the test does not mention. */
export function aNewsItem(words: Partial<z.input<typeof NewsItem>> = {}): NewsItem {
  return NewsItem.parse({
    key: `period/${words.indicator?.slug ?? 'bruttoledighed'}/${words.kind ?? 'period'}`,
    kind: 'period',
    indicator: { slug: 'bruttoledighed', title: 'Bruttoledighed' },
    theme: 'ledighed',
    area: areas[0],
    period: '2019M09',
    text: 'Bruttoledigheden i Herning var 3,0 % i september 2019 (foreløbigt tal).',
    rule: 'Nye perioder: et nøgletal, der har fået tal.',
    href: '/noegletal/bruttoledighed',
    preliminary: true,
    simulated: false,
    ...words,
  })
}

/** What is new since a day, with one item in every respect that the test does not mention. */
export function someNews(words: Partial<z.input<typeof NewsReply>> = {}): NewsReply {
  return NewsReply.parse({
    since: { date: '2019-11-12', import: null },
    asOf: null,
    area: areas[0],
    themes: [{ slug: 'ledighed', title: 'Ledighed' }],
    indicatorsLookedAt: 34,
    lookedAt: 'Der er set på 34 nøgletal; ved så mange er et enkelt udsving ventet.',
    lookedAtByTheme: [
      { theme: 'ledighed', indicatorsLookedAt: 4, lookedAt: 'Der er set på 4 nøgletal.' },
      { theme: 'sygdom', indicatorsLookedAt: 30, lookedAt: 'Der er set på 30 nøgletal.' },
    ],
    rules: [{ kind: 'period', text: 'Nye perioder: et nøgletal, der har fået tal.' }],
    items: [aNewsItem()],
    changedSince: 0,
    simulated: false,
    ...words,
  })
}
