import type { Mapping } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { checkMapping, isComplete } from './check-mapping.ts'
import { proposeMapping } from './propose-mapping.ts'
import { catalogue, shapeOf } from './testing-shape.ts'

const shape = shapeOf(
  `Area;Periode;Køn;Antal fuldtidspersoner;Antal personer
Herning;2019M03;Køn i alt;1058;7
Herning;2019M03;Mænd;500;7
`,
  'y08a02',
)
const sound = proposeMapping(shape, catalogue, []).mapping
const faults = (change: Partial<Mapping>): string[] =>
  checkMapping({ ...sound, ...change }, shape, catalogue)

const withRole = (heading: string, role: Mapping['axes'][number]['role']): Partial<Mapping> => ({
  axes: sound.axes.map((axis) =>
    axis.heading === heading ? { ...axis, role, member: null } : axis,
  ),
})
const withTargets = (indicators: readonly (string | null)[]): Partial<Mapping> => ({
  targets: sound.targets.map((target, index) => ({
    ...target,
    indicator: (indicators[index] ?? null) as Mapping['targets'][number]['indicator'],
  })),
})

describe('checkMapping', () => {
  it('finds nothing wrong with a sound mapping', () => {
    expect(faults({})).toEqual([])
    expect(isComplete(sound, shape)).toBe(true)
  })

  it.each([
    ['no area', withRole('Area', 'unused'), 'det er ikke sagt, hvilket område tallene er for'],
    [
      'no period',
      withRole('Periode', 'unused'),
      'det er ikke sagt, hvilken periode tallene er for',
    ],
    ['two areas', withRole('Køn', 'area'), 'flere kolonner er valgt som område'],
    ['no indicator', withTargets([]), 'det er ikke sagt, hvilke nøgletal filen har'],
    [
      'an axis without a chosen member',
      withRole('Køn', 'fixed'),
      'det er ikke valgt, hvad der skal læses af »Køn«, og filen har ikke »i alt«',
    ],
  ])('says that %s is open', (_, change, fault) => {
    expect(faults(change)).toContain(fault)
    expect(isComplete({ ...sound, ...change }, shape)).toBe(false)
  })

  it.each([
    [
      'an indicator that is fed twice',
      withTargets(['fleksjob', 'fleksjob']),
      'nøgletallet »fleksjob« får tal fra 2 steder i filen',
    ],
    ['an unknown indicator', withTargets(['magi']), 'nøgletallet »magi« findes ikke'],
    [
      'a member that is not in the file',
      {
        axes: sound.axes.map((axis) =>
          axis.role === 'fixed' ? { ...axis, member: 'Kvinder' } : axis,
        ),
      },
      '»Kvinder« findes ikke under »Køn« i filen',
    ],
    [
      'a category where nothing is split',
      withRole('Køn', 'category'),
      'en kolonne er valgt som kategori, men ingen af nøgletallene er delt op',
    ],
    [
      'a column that the file does not have',
      { axes: [...sound.axes, { heading: 'Alder', role: 'unused' as const, member: null }] },
      'filen har ikke kolonnen »Alder«',
    ],
    [
      'a column that nothing is said of',
      { axes: sound.axes.slice(0, 2) },
      'det er ikke sagt, hvad kolonnen »Køn« er',
    ],
    [
      'a measure that the file does not have',
      { targets: sound.targets.map((target) => ({ ...target, measure: 'Andel' })) },
      'filen har ikke kolonnen »Andel«',
    ],
  ])('finds %s', (_, change, fault) => {
    expect(faults(change)).toContain(fault)
  })

  it.each([
    [{ area: '665' }, '»Forsorgshjem« føres kun for område 657'],
    [{ period: '2019K1' }, 'perioden 1. kvartal 2019 passer ikke til »Forsorgshjem«'],
    [{ area: '999' }, 'området »999« findes ikke'],
  ])('finds %o wrong for the indicator', (change, fault) => {
    const chosen = { ...withTargets(['forsorgshjem']), ...(change as Partial<Mapping>) }

    expect(faults(chosen)).toContain(fault)
  })
})
