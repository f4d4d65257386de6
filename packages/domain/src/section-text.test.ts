import { assert, boolean, constantFrom, func, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportSentence, SectionText } from './report.ts'
import { arrangeSection, withUnsaid } from './section-text.ts'

const lower = { key: 'lower', text: 'Ledigheden er lavere end i hele landet.' }
const fewer = { key: 'fewer', text: '46 færre end i marts 2018.' }

const aSentence = (fields: Partial<ReportSentence> = {}): ReportSentence => ({
  key: 'lower',
  written: null,
  basis: null,
  ...fields,
})
const aText = (
  sentences: readonly ReportSentence[],
  removed: readonly string[] = [],
): SectionText => ({
  blocks: [{ kind: 'paragraph', sentences: [...sentences] }],
  removed: [...removed],
})
const textsOf = (...given: Parameters<typeof arrangeSection>): string[] =>
  arrangeSection(...given).flatMap(({ sentences }) => sentences.map(({ text }) => text))

describe('the text of a section', () => {
  it('is one paragraph of the automatic sentences while nobody has arranged it', () => {
    expect(arrangeSection(null, [lower, fewer])).toEqual([
      {
        kind: 'paragraph',
        sentences: [lower, fewer].map(({ key, text }) => ({
          key,
          text,
          automatic: text,
          basis: null,
          written: false,
          stale: false,
        })),
      },
    ])
  })

  it('follows the figures where nobody has written', () => {
    const now = { ...lower, text: 'Ledigheden er højere end i hele landet.' }

    expect(textsOf(aText([aSentence()]), [now])).toEqual([now.text])
  })

  it('keeps what somebody wrote', () => {
    const text = aText([aSentence({ written: 'Lavere end landet.', basis: lower.text })])

    expect(arrangeSection(text, [lower])[0]?.sentences[0]).toEqual({
      key: 'lower',
      text: 'Lavere end landet.',
      automatic: lower.text,
      basis: lower.text,
      written: true,
      stale: false,
    })
  })

  it.each([
    ['says something else', [{ ...lower, text: 'Ledigheden er højere.' }]],
    ['cannot be said any more', []],
  ])('flags what somebody wrote when its automatic sentence %s', (_, automatic) => {
    const text = aText([aSentence({ written: 'Lavere end landet.', basis: lower.text })])

    expect(arrangeSection(text, automatic)[0]?.sentences[0]?.stale).toBe(true)
  })

  it('never flags a sentence that somebody added', () => {
    const text = aText([aSentence({ key: null, written: 'Udvalget bad om mere.' })])

    expect(arrangeSection(text, [])[0]?.sentences[0]?.stale).toBe(false)
  })

  it('leaves out an automatic sentence that cannot be said any more', () => {
    expect(arrangeSection(aText([aSentence()]), [])).toEqual([])
  })

  it('leaves out what somebody took away', () => {
    expect(textsOf(aText([aSentence()], ['fewer']), [lower, fewer])).toEqual([lower.text])
  })

  it('puts automatic sentences that are new at the end', () => {
    const own = aSentence({ key: null, written: 'Først dette.' })

    expect(textsOf(aText([own]), [lower, fewer])).toEqual(['Først dette.', lower.text, fewer.text])
  })
})

describe('a sentence that cannot be said of the figures', () => {
  it('keeps its place while others are written', () => {
    const keys = uniqueArray(constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
    assert(
      property(keys, func(boolean()), (order, isSaid) => {
        const before = aText(order.map((key) => aSentence({ key })))
        const seen = order.filter((key) => isSaid(key)).map((key) => aSentence({ key }))

        const kept = withUnsaid(aText(seen), before)

        expect(kept.blocks[0]?.sentences.map(({ key }) => key)).toEqual(order)
      }),
    )
  })

  it('stays taken away', () => {
    expect(withUnsaid(aText([]), aText([], ['lower'])).removed).toEqual(['lower'])
    expect(withUnsaid(aText([aSentence()]), aText([], ['lower'])).removed).toEqual([])
  })

  it('does not bring back what somebody wrote and took away', () => {
    const before = aText([aSentence({ key: null, written: 'Skrevet.' }), aSentence()])

    expect(withUnsaid(aText([], ['lower']), before).blocks[0]?.sentences).toEqual([])
  })
})
