import { type NewsItem, NewsKind, NewsReply } from '@noegletal/contract'
import { AreaCode } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { gatherDigest } from './digest.ts'
import { digestMail } from './digest-mail.ts'
import { digestSubject } from './digest-words.ts'

const area = { code: AreaCode.parse('657'), slug: 'herning', name: 'Herning', kind: 'municipality' }

const anItem = (words: Partial<Record<keyof NewsItem, unknown>> = {}) => ({
  key: 'bruttoledighed/657/2019M10',
  kind: 'period',
  indicator: { slug: 'bruttoledighed', title: 'Bruttoledighed' },
  theme: 'ledighed',
  area,
  period: '2019M10',
  text: 'Bruttoledigheden i Herning var 3,1 % i oktober 2019.',
  rule: 'Nye perioder: …',
  href: '/noegletal/bruttoledighed',
  preliminary: false,
  simulated: false,
  ...words,
})

const aReply = (id: number, items: readonly unknown[]): NewsReply =>
  NewsReply.parse({
    since: {
      date: '2019-11-12',
      import: { id, title: `Nr. ${id}`, publishedOn: '2019-11-13', isUndone: false },
    },
    asOf: null,
    area,
    themes: [],
    indicatorsLookedAt: 40,
    lookedAt: 'Der er set på 40 nøgletal; ved så mange er et enkelt udsving ventet.',
    lookedAtByTheme: [
      { theme: 'ledighed', indicatorsLookedAt: 3, lookedAt: 'Der er set på 3 nøgletal.' },
      { theme: 'sygdom', indicatorsLookedAt: 7, lookedAt: 'Der er set på 7 nøgletal.' },
      {
        theme: 'rangliste',
        indicatorsLookedAt: 30,
        lookedAt: 'Der er set på 30 nøgletal; ved så mange er et enkelt udsving ventet.',
      },
    ],
    rules: [],
    items,
    changedSince: 0,
    simulated: false,
  })

describe('a digest', () => {
  it('has each piece of news once, as the last import has it', () => {
    const digest = gatherDigest(
      [
        aReply(1, [anItem({ text: 'Før.' }), anItem({ key: 'andet', text: 'Andet.' })]),
        aReply(2, [anItem({ text: 'Nu.' })]),
      ],
      [],
    )

    expect(digest?.groups.map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['Nu.', 'Andet.'],
    ])
  })

  it('names the imports that brought something of the chosen themes, and no others', () => {
    const replies = [
      aReply(1, [anItem({ theme: 'sygdom' })]),
      aReply(2, [anItem({ key: 'andet' })]),
      aReply(3, []),
    ]

    expect(gatherDigest(replies, ['ledighed'])?.imports.map(({ id }) => id)).toEqual([2])
    expect(gatherDigest(replies, ['rangliste'])).toBeNull()
  })

  it.each([
    [[], 'Der er set på 40 nøgletal; ved så mange er et enkelt udsving ventet.'],
    [['ledighed'], 'Der er set på 3 nøgletal.'],
    [['ledighed', 'sygdom'], 'Der er set på 10 nøgletal.'],
  ])('says of how many key figures it is: of the themes %j', (themes, words) => {
    expect(gatherDigest([aReply(1, [anItem()])], themes)?.lookedAt).toBe(words)
  })

  it('counts every kind in its subject', () => {
    const digest = gatherDigest(
      [
        aReply(
          1,
          NewsKind.options.map((kind) => anItem({ kind, key: kind })),
        ),
      ],
      [],
    )
    const many = gatherDigest(
      [
        aReply(
          1,
          NewsKind.options.flatMap((kind) => [
            anItem({ kind, key: kind }),
            anItem({ kind, key: `${kind}/2` }),
          ]),
        ),
      ],
      [],
    )

    expect(digest && digestSubject(digest)).toBe(
      'Herning: 1 mål med ny status, 1 ny plads, 1 udsving, 1 rettelse og 1 nøgletal med nye tal',
    )
    expect(many && digestSubject(many)).toBe(
      'Herning: 2 mål med ny status, 2 nye pladser, 2 udsving, 2 rettelser og 2 nøgletal med nye tal',
    )
  })

  it('takes no text for markup', () => {
    const digest = gatherDigest(
      [aReply(1, [anItem({ text: '<img src=x onerror="alert(1)"> & mere' })])],
      [],
    )
    const url = 'https://noegletal.example/konto?a=1&b="2"'
    const frame = { origin: '', why: '', accountUrl: url, newsUrl: url, unsubscribeUrl: url }
    const html = digest ? digestMail(digest, frame).html : ''

    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; mere')
    expect(html).toContain('href="https://noegletal.example/konto?a=1&amp;b=&quot;2&quot;"')
    expect(html).not.toContain('<img')
  })
})
