import { describe, expect, it } from 'vitest'
import { Period, shiftPeriod } from './period.ts'
import { isBeyondUsualRevision, isWithinUsualRevision, typicalRevision } from './revision.ts'
import { anIndicator } from './testing.ts'
import { missingValue, numberValue } from './value.ts'

const persons = anIndicator({ unit: 'full-time-persons' })
const january = Period.parse('2019M01')

type Step = { readonly first: number; readonly next?: number | null; readonly simulated?: boolean }

const valueOf = (number: number | null) =>
  number === null ? missingValue('withdrawn') : numberValue(number)

/** Month after month: the newest figure comes on the 10th, and what is said of it then on the 10th of the next month. */
function monthByMonth(steps: readonly Step[]) {
  return steps.map(({ first, next, simulated = false }, month) => {
    const on = (later: number) => `${2019 + Math.floor((month + later) / 12)}-${day(month + later)}`
    return {
      period: shiftPeriod(january, month),
      versions: [
        { publishedOn: on(1), value: valueOf(first), simulated },
        ...(next === undefined ? [] : [{ publishedOn: on(2), value: valueOf(next), simulated }]),
      ],
    }
  })
}

const day = (month: number): string => `${String((month % 12) + 1).padStart(2, '0')}-10`
const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step)

describe('how an indicator is usually revised', () => {
  it('is the mean change of the newest figure at the next publication, relative for a count', () => {
    const steps = [
      ...times(4, { first: 1000, next: 1020 }),
      ...times(4, { first: 1000, next: 1000 }),
    ]

    expect(typicalRevision(persons, monthByMonth(steps))).toEqual({
      indicator: 'bruttoledighed',
      kind: 'relative',
      mean: 0.01,
      periods: 8,
      simulated: false,
    })
  })

  it('is in percentage points for a share', () => {
    const steps = times(6, { first: 3.9, next: 3.8 })

    expect(typicalRevision(anIndicator(), monthByMonth(steps))).toMatchObject({
      kind: 'points',
      mean: -0.1,
    })
  })

  it('is zero when the figures stay as they came', () => {
    const steps = times(6, { first: 1000, next: 1000 })

    expect(typicalRevision(persons, monthByMonth(steps))).toMatchObject({ mean: 0 })
  })

  it.each([
    ['fewer than six periods', times(5, { first: 1000, next: 1020 })],
    ['figures that nobody has spoken of since', times(9, { first: 1000 })],
    ['figures that were withdrawn', times(9, { first: 1000, next: null })],
    ['figures of zero, which cannot grow by a share', times(9, { first: 0, next: 4 })],
  ])('is unknown with %s', (_, steps) => {
    expect(typicalRevision(persons, monthByMonth(steps))).toBeNull()
  })

  it.each(['rank', 'person-difference'])('is unknown for a %s', (unit) => {
    const steps = times(9, { first: 10, next: 12 })

    expect(typicalRevision(anIndicator({ unit }), monthByMonth(steps))).toBeNull()
  })

  it('looks only at figures that were the newest when they came', () => {
    const history = monthByMonth(times(9, { first: 1000, next: 1020 }))
    const inOneFile = history.map(({ period, versions }) => ({
      period,
      versions: versions.map((version, index) => ({
        ...version,
        publishedOn: ['2020-01-10', '2020-02-10'][index] ?? '',
      })),
    }))

    expect(typicalRevision(persons, inOneFile)).toBeNull()
  })

  it('never measures a real figure by a simulated one', () => {
    const mixed = monthByMonth(times(9, { first: 1000, next: 1020 })).map((vintage) => ({
      ...vintage,
      versions: vintage.versions.map((version, index) => ({ ...version, simulated: index === 0 })),
    }))

    expect(typicalRevision(persons, mixed)).toBeNull()
  })

  it('says when it rests on simulated figures', () => {
    const steps = times(6, { first: 1000, next: 1020, simulated: true })

    expect(typicalRevision(persons, monthByMonth(steps))).toMatchObject({ simulated: true })
  })

  it('goes by the newest two years of months', () => {
    const steps = [
      ...times(12, { first: 1000, next: 2000 }),
      ...times(24, { first: 1000, next: 1010 }),
    ]

    expect(typicalRevision(persons, monthByMonth(steps))).toMatchObject({ mean: 0.01, periods: 24 })
  })
})

describe('a change that is smaller than the usual revision', () => {
  const points = { kind: 'points' as const, mean: -0.2 }
  const relative = { kind: 'relative' as const, mean: 0.013 }
  const usual = { indicator: persons.slug, periods: 12, simulated: false }

  it.each([
    ['a share that moves less', -0.1, 3.4, points, true],
    ['a share that moves as much', 0.2, 3.4, points, false],
    ['a count that moves less than its percentage', 13, 1077, relative, true],
    ['a count that moves more', -15, 1077, relative, false],
  ])('is known by its size, either way: %s', (_, difference, now, habit, is) => {
    expect(isWithinUsualRevision({ difference, now }, { ...usual, ...habit })).toBe(is)
  })

  it('is none where nobody knows how the figure is revised', () => {
    expect(isWithinUsualRevision({ difference: 0.1, now: 3.4 }, null)).toBe(false)
  })
})

describe('a revision beyond the usual', () => {
  const usual = { indicator: persons.slug, periods: 12, simulated: false }
  const share = { ...usual, kind: 'points' as const, mean: -0.1 }
  const relative = { ...usual, kind: 'relative' as const, mean: 0.01 }

  it.each([
    ['a preliminary share that changes by twice its habit', 3.4, 3.6, true, 1, share, false],
    ['one that changes by more', 3.4, 3.7, true, 1, share, true],
    ['one that changes by more, downwards', 3.4, 3.1, true, 1, share, true],
    ['a preliminary count within two per cent', 1000, 1020, true, 0, relative, false],
    ['one beyond them', 1000, 1021, true, 0, relative, true],
    ['a final figure that prints otherwise', 1000, 1001, false, 0, relative, true],
    ['a final figure that prints the same', 1000, 1000.4, false, 0, relative, false],
    ['a preliminary figure whose habit nobody knows', 3.4, 3.6, true, 1, null, true],
    ['one that changes by its last printed digit', 3.4, 3.5, true, 1, null, false],
    ['one whose habit is less than that', 1000, 1001, true, 0, { ...relative, mean: 0 }, false],
    ['one that prints the same', 3.41, 3.44, true, 1, null, false],
  ])('is known by its size: %s', (_, before, now, preliminary, decimals, revision, is) => {
    expect(isBeyondUsualRevision({ before, now, preliminary }, { decimals }, revision)).toBe(is)
  })
})
