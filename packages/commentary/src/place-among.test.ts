import { missingValue, numberValue, type Value } from '@noegletal/domain'
import { AreaCode, Period } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'
import { changeAmongSentence, placeAmongSentence, type PlaceAmong } from './place-among.ts'

const codes = ['657', '661', '665', '671', '727']
const names = ['Herning', 'Holstebro', 'Lemvig', 'Struer', 'Odder']

const members = codes.map((code, index) => ({
  code: AreaCode.parse(code),
  name: names[index] ?? '',
  kind: 'municipality' as const,
}))
const group = { code: AreaCode.parse('09'), name: 'Landsdel Østjylland', kind: 'landsdel' as const }

function subject(words: Partial<Record<string, unknown>> = {}): PlaceAmong {
  const [own] = members
  if (own === undefined) throw new Error('no members')
  return {
    indicator: anIndicator(words),
    own,
    group,
    members,
    period: Period.parse('2019M09'),
  }
}

const valueOf = (number: number | null | undefined): Value =>
  number == null ? missingValue('suppressed') : numberValue(number)

/** The figures of Herning, Holstebro, Lemvig, Struer and Odder; null for one that is missing. */
const figures = (...numbers: (number | null)[]) =>
  members.map(({ code }, index) => ({ area: code, value: valueOf(numbers[index]) }))

const moves = (before: (number | null)[], now: (number | null)[]) => ({
  from: Period.parse('2018M09'),
  revision: null,
  moves: members.map(({ code }, index) => ({
    area: code,
    before: valueOf(before[index]),
    now: valueOf(now[index]),
  })),
})

const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ') ?? null

describe('placeAmongSentence', () => {
  it('counts from the nearer end', () => {
    expect(placeAmongSentence(subject(), figures(3.2, 3, 3.5, 3.6, 3.7))).toBe(
      'Bruttoledigheden i Herning var i september 2019 den 2. laveste blandt de fem kommuner i landsdel Østjylland.',
    )
    expect(placeAmongSentence(subject(), figures(3.9, 3, 3.5, 3.6, 3.7))).toBe(
      'Bruttoledigheden i Herning var i september 2019 den højeste blandt de fem kommuner i landsdel Østjylland.',
    )
  })

  it('names who shares the place, and counts only those with figures', () => {
    expect(placeAmongSentence(subject(), figures(3, 3, 3, null, 3.7))).toBe(
      'Bruttoledigheden i Herning var i september 2019 den laveste blandt de fire kommuner med tal i landsdel Østjylland. Herning deler pladsen med Holstebro og Lemvig.',
    )
  })

  it('says when everybody has the same', () => {
    expect(placeAmongSentence(subject(), figures(3, 3, 3, 3, 3.04))).toBe(
      'Bruttoledigheden i Herning var i september 2019 ens i alle de fem kommuner i landsdel Østjylland.',
    )
  })

  it('says nothing without a figure, or with nobody to be placed beside', () => {
    expect(placeAmongSentence(subject(), figures(null, 3, 3.1))).toBeNull()
    expect(placeAmongSentence(subject(), figures(3, null, null, null, null))).toBeNull()
  })

  it('has the same words whatever is good, and never better or worse', () => {
    for (const direction of ['lower', 'higher', 'neither']) {
      const sentence = placeAmongSentence(subject({ direction }), figures(3.2, 3, 3.5, 3.6, 3.7))
      expect(sentence).toContain('den 2. laveste')
      expect(sentence).not.toMatch(/bedre|bedst|dårlig/)
    }
  })
})

describe('changeAmongSentence', () => {
  it('says how large the fall was, and where it stands among the falls', () => {
    const year = moves([3.5, 3.5, 3.5, 3.5, 3.5], [3.2, 3, 3.4, 3.9, 3.5])

    expect(plain(changeAmongSentence(subject(), year))).toBe(
      'Siden september 2018 er bruttoledigheden i Herning faldet 0,3 pct.point, det 2. største fald blandt de fem kommuner i landsdel Østjylland.',
    )
  })

  it('says the same of a rise, and who shares it', () => {
    const year = moves([3.5, 3.5, 3.5, 3.5, null], [3.8, 3.8, 3.4, 3.5, 3.5])

    expect(plain(changeAmongSentence(subject(), year))).toBe(
      'Siden september 2018 er bruttoledigheden i Herning steget 0,3 pct.point, den største stigning blandt de fire kommuner med tal i landsdel Østjylland. Stigningen er lige så stor i Holstebro.',
    )
  })

  it('calls what prints the same unchanged', () => {
    const year = moves([3.51, 3.5, 3], [3.49, 3.2, 3])

    expect(plain(changeAmongSentence(subject(), year))).toBe(
      'Siden september 2018 er bruttoledigheden i Herning uændret.',
    )
  })

  it('calls a change within the usual revision neither a fall nor a rise', () => {
    const year = moves([3.5, 3.5, 3], [3.4, 3.2, 3])
    const revision = {
      indicator: anIndicator().slug,
      kind: 'points' as const,
      mean: 0.15,
      periods: 12,
      simulated: false,
    }

    expect(changeAmongSentence(subject(), { ...year, revision })).toBe(
      'Siden september 2018 er bruttoledigheden i Herning stort set uændret.',
    )
  })

  it('says nothing without both figures, or of a place', () => {
    expect(changeAmongSentence(subject(), moves([null, 3], [3, 3]))).toBeNull()
    expect(changeAmongSentence(subject({ unit: 'rank' }), moves([4, 3], [3, 4]))).toBeNull()
  })
})
