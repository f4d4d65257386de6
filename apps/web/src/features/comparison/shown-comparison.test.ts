import { shownComparison } from './shown-comparison.ts'
import { aComparison } from '../../testing/comparison.ts'
import { readSearch } from '../../search.ts'
import { describe, expect, it } from 'vitest'

const show = (asked: Record<string, string>) =>
  shownComparison(aComparison(), readSearch(asked).search)
const names = (columns: ReturnType<typeof show>['others']) => columns.map(({ area }) => area.name)
const slugs = (asked: Record<string, string>) => show(asked).themes.map(({ slug }) => slug)

describe('shownComparison', () => {
  it('has the own municipality, the group and the country first, whatever is sorted', () => {
    const fixed = ['Herning', 'RAR Vestjylland', 'Hele landet']

    expect(names(show({}).fixed)).toEqual(fixed)
    expect(names(show({ indikator: 'bruttoledighed', orden: 'stigende' }).fixed)).toEqual(fixed)
  })

  it('sorts the other areas by a figure, either way, and those without it last', () => {
    const sorted = (indikator: string, orden: string) => names(show({ indikator, orden }).others)

    expect(names(show({}).others)).toEqual(['Holstebro', 'Odder'])
    expect(sorted('bruttoledighed', 'stigende')).toEqual(['Odder', 'Holstebro'])
    expect(sorted('bruttoledighed', 'faldende')).toEqual(['Holstebro', 'Odder'])
    expect(sorted('sygedagpengeforloeb', 'stigende')).toEqual(['Odder', 'Holstebro'])
    expect(sorted('sygedagpengeforloeb', 'faldende')).toEqual(['Odder', 'Holstebro'])
  })

  it('keeps to the theme and the words that are asked for', () => {
    expect(slugs({})).toEqual(['ledighed', 'sygdom'])
    expect(slugs({ tema: 'sygdom' })).toEqual(['sygdom'])
    expect(slugs({ soeg: 'BRUTTO arbejdsstyrken' })).toEqual(['ledighed'])
    expect(slugs({ soeg: 'enhjørning' })).toEqual([])
  })

  it('sorts by a row that the search leaves out', () => {
    const asked = { soeg: 'syge', indikator: 'bruttoledighed', orden: 'stigende' }

    expect(names(show(asked).others)).toEqual(['Odder', 'Holstebro'])
  })
})
