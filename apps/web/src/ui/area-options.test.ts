import { areaGroups, areaOptions, groupOfOption } from './area-options.ts'
import { findOptions } from './choice.ts'
import { knownAreas } from '../testing/comparison.ts'
import { AreaCode } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

const own = AreaCode.parse('657')
const options = areaOptions(knownAreas, { own, chosen: [own] })
const found = (text: string) => findOptions(options, text).map(({ title }) => title)

describe('the ready-made groups', () => {
  it('are where the own municipality belongs, the smallest first, then the own groups and everybody', () => {
    expect(
      areaGroups(knownAreas, own).map(({ title, members }) => [title, members.length]),
    ).toEqual([
      ['Kommunerne i RAR Vestjylland', 2],
      ['Kommunerne i Region Midtjylland', 3],
      ['Byerne', 2],
      ['Alle kommuner', 4],
    ])
  })

  it('are told from the areas of the same name', () => {
    expect(found('rar vest')).toEqual(['RAR Vestjylland', 'Kommunerne i RAR Vestjylland'])
    expect(options.map(groupOfOption).filter((code) => code !== null)).toEqual([
      'rar-vestjylland',
      '082',
      'byerne',
      '000',
    ])
  })
})

describe('the areas to choose from', () => {
  it('are all but those chosen, municipalities by name with aa last', () => {
    const municipalities = options.filter(({ detail }) => detail === 'Kommune')

    expect(municipalities.map(({ title }) => title)).toEqual(['Holstebro', 'Odder', 'Aarhus'])
  })

  it.each(['århus', 'Aarhus Kommune', 'aarhus'])('are found as people write them: %s', (text) => {
    expect(found(text)).toEqual(['Aarhus'])
  })

  it('have no group of one’s own among them: nobody publishes a figure of it', () => {
    expect(found('byerne')).toEqual(['Byerne'])
  })
})
