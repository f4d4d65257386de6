import { aMapping, aShape } from '../../../testing/drafts.ts'
import {
  startOf,
  targetKeys,
  toMapping,
  unknownMembers,
  withCategory,
  withMember,
  withRole,
  withTarget,
} from './mapping-edit.ts'
import { mappingFaults, needsTargets } from './mapping-faults.ts'
import { previewRows } from './preview-rows.ts'
import { CategorySlug, type FileShape, IndicatorSlug, Mapping } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const axis = (heading: string, ...members: string[]) => ({
  heading,
  members,
  memberCount: members.length,
})
/** A table of benefits by area, month, sex and age with two measures. */
const wide = aShape({
  axes: [
    axis('Område', 'Herning'),
    axis('Periode', '2019M10'),
    axis('Køn', 'Køn i alt', 'Mænd', 'Kvinder'),
    axis('Alder', 'Alder i alt', '16-24 år', '25 år og derover'),
    axis('Ydelse', 'Bruttoledige', 'Sygedagpenge'),
  ],
  measures: ['Antal', 'Andel'],
})
const indicators = [
  anIndicator({
    dimension: {
      title: 'Alder',
      categories: [{ slug: 'unge', title: '16-24 år' }],
      sumsToTotal: false,
    },
  }),
]
const bruttoledighed = IndicatorSlug.parse('bruttoledighed')
const roles = (shape: FileShape, ...chosen: Mapping['axes'][number]['role'][]) =>
  chosen.reduce((mapping, role, index) => withRole(mapping, index, role), startOf(shape, null))

const fields = (mapping: Mapping) =>
  mappingFaults(mapping, wide, indicators).map(({ field }) => field)

describe('the form of a mapping', () => {
  it('begins with what is known, and with nothing used otherwise', () => {
    const known = Mapping.parse(aMapping)

    expect(startOf(aShape(), known)).toEqual(known)
    expect(startOf(aShape(), null).axes.map(({ role }) => role)).toEqual(['unused', 'unused'])
  })

  it('forgets what was known of a column that has another heading', () => {
    const other = aShape({ axes: [axis('By', 'Herning'), axis('Måned', '2019M10')] })

    expect(startOf(other, Mapping.parse(aMapping)).axes).toEqual([
      { heading: 'By', role: 'unused', member: null },
      { heading: 'Måned', role: 'period', member: null },
    ])
  })

  it('asks for every measure, or for every measure of every member of an axis of indicators', () => {
    expect(targetKeys(roles(wide), wide)).toHaveLength(2)
    expect(targetKeys(roles(wide, 'area', 'period', 'fixed', 'unused', 'indicator'), wide)).toEqual(
      [
        { measure: 'Antal', member: 'Bruttoledige' },
        { measure: 'Andel', member: 'Bruttoledige' },
        { measure: 'Antal', member: 'Sygedagpenge' },
        { measure: 'Andel', member: 'Sygedagpenge' },
      ],
    )
  })

  it('sends nothing of a field that is no longer there', () => {
    const key = { measure: 'Andel', member: null }
    const chosen = withTarget(roles(wide, 'area', 'period'), key, { indicator: bruttoledighed })
    const before = { ...chosen, area: Mapping.shape.area.parse('657') }
    const renamed = withCategory(before, 'Mænd', CategorySlug.parse('unge'))

    expect(toMapping(renamed, wide)).toMatchObject({
      targets: [{ ...key, indicator: 'bruttoledighed', factor: 1 }],
      categories: [],
      area: null,
    })
  })

  it('asks only for the categories that the catalogue and the totals do not say', () => {
    const mapping = withTarget(
      roles(wide, 'area', 'period', 'fixed', 'category'),
      { measure: 'Andel', member: null },
      { indicator: bruttoledighed },
    )

    expect(unknownMembers(mapping, wide, indicators)).toEqual(['25 år og derover'])
  })
})

describe('what is wrong with a mapping', () => {
  it('is told for every field', () => {
    expect(fields(roles(wide, 'unused', 'unused', 'fixed'))).toEqual([
      'member-2',
      'area',
      'period',
      'target-0',
    ])
  })

  it('is a role that two columns have', () => {
    expect(fields(roles(wide, 'area', 'period', 'area'))).toContain('axis-2')
  })

  it('is an indicator that is fed twice', () => {
    const key = { measure: 'Antal', member: null }
    const one = withTarget(roles(wide, 'area', 'period'), key, { indicator: bruttoledighed })
    const two = withTarget(one, { ...key, measure: 'Andel' }, { indicator: bruttoledighed })

    expect(fields(one)).toEqual([])
    expect(fields(two)).toEqual(['target-1'])
  })

  it('is no missing target where the file names the indicators itself', () => {
    const long = aShape({ dialect: 'long' })

    expect(needsTargets(roles(long, 'indicator', 'period'), long)).toBe(false)
    expect(needsTargets(roles(wide, 'indicator', 'period'), wide)).toBe(true)
  })
})

describe('the preview', () => {
  const figure = {
    line: 2,
    members: ['Herning', '2019M10', 'Køn i alt', 'Alder i alt', 'Bruttoledige'],
    measure: 'Andel',
    value: '0,031',
  }
  const catalogue = { indicators, areaName: (code: string) => `område ${code}` }
  const read = (mapping: Mapping) => previewRows([figure], mapping, catalogue)[0]

  it('says of each figure what it would be', () => {
    const mapping = withTarget(
      roles(wide, 'area', 'period'),
      { measure: 'Andel', member: null },
      { indicator: bruttoledighed, factor: 100 },
    )

    expect(read(mapping)).toMatchObject({
      line: 2,
      indicator: 'Bruttoledighed',
      area: 'Herning',
      period: 'oktober 2019',
      value: '0,031 (ganget med 100 (0,034 bliver 3,4))',
      isRead: true,
    })
  })

  it('leaves out what another member of a fixed axis is about', () => {
    const fixed = withMember(roles(wide, 'area', 'period', 'fixed'), 2, 'Mænd')

    expect(read(fixed)).toMatchObject({ indicator: 'udelades', isRead: false })
  })

  it('has the one area of a file without areas', () => {
    const area = Mapping.shape.area.parse('657')

    expect(read({ ...roles(wide), area })?.area).toBe('område 657')
  })
})
