import { Granularity, type TypicalRevision } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { revisionSentence } from './revision.ts'

function sentence(words: Partial<TypicalRevision>, granularity: Granularity = 'month'): string {
  const { slug } = anIndicator()
  const revision = { indicator: slug, kind: 'relative', mean: 0.013, periods: 14 } as const
  return revisionSentence({ ...revision, simulated: false, ...words }, { granularity })
}

describe('the sentence on how a newest figure usually changes', () => {
  it.each<[string, Partial<TypicalRevision>, string]>([
    ['a count that rises', {}, 'er i snit steget 1,3 %'],
    ['a count that falls', { mean: -0.04 }, 'er i snit faldet 4,0 %'],
    ['a share that falls', { kind: 'points', mean: -0.1 }, 'er i snit faldet 0,1 procentpoint'],
    [
      'a share that hardly moves',
      { kind: 'points', mean: 0.02 },
      'ændrer sig i snit mindre end 0,1 procentpoint',
    ],
    ['a count that hardly moves', { mean: -0.0004 }, 'ændrer sig i snit mindre end 0,1 %'],
    ['a figure that stays', { mean: 0 }, 'er i snit uændret'],
  ])('for %s', (_, words, change) => {
    expect(sentence(words).replaceAll('\u00A0', ' ')).toBe(
      `Den nyeste måned ${change} ved næste opdatering (målt over 14 måneder).`,
    )
  })

  it('says that it rests on simulated figures', () => {
    expect(sentence({ simulated: true })).toContain('(målt over 14 måneder, simulerede tal).')
  })

  it('names the periods of the indicator', () => {
    expect(Granularity.options.map((one) => sentence({ mean: 0 }, one))).toEqual([
      'Den nyeste måned er i snit uændret ved næste opdatering (målt over 14 måneder).',
      'Det nyeste kvartal er i snit uændret ved næste opdatering (målt over 14 kvartaler).',
      'Det nyeste halvår er i snit uændret ved næste opdatering (målt over 14 halvår).',
      'Det nyeste år er i snit uændret ved næste opdatering (målt over 14 år).',
      'Det nyeste rullende år er i snit uændret ved næste opdatering (målt over 14 måneder).',
      'Det nyeste år til dato er i snit uændret ved næste opdatering (målt over 14 måneder).',
    ])
  })
})
