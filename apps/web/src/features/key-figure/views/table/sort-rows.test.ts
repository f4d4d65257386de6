import { aReply } from '../../../../figures/testing.ts'
import { newestFirst, sortedBy, sortRows } from './sort-rows.ts'
import { tableRows } from './table-rows.ts'
import { shownFigures } from '@noegletal/domain'
import { country, herning, points } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const reply = aReply({
  series: [
    { area: herning, points: points('2019M06', [3, null, 2, 4]) },
    { area: country, points: points('2019M06', [3.5, 3.5, 3.5, 3.5]) },
  ],
})
const rows = tableRows(shownFigures(reply, { own: herning, search: { spaend: 'alt' } }))
const months = (sorting: Parameters<typeof sortRows>[1]) =>
  sortRows(rows, sorting).map(({ period }) => Number(period.slice(5)))

describe('the order of the table', () => {
  it('is the newest first', () => {
    expect(months(newestFirst)).toEqual([9, 8, 7, 6])
  })

  it('is by an area’s figures, what is missing last in both directions', () => {
    expect(months({ column: '657', direction: 'descending' })).toEqual([9, 6, 8, 7])
    expect(months({ column: '657', direction: 'ascending' })).toEqual([8, 6, 9, 7])
  })

  it('is by the difference to the country', () => {
    expect(months({ column: 'land', direction: 'ascending' })).toEqual([8, 6, 9, 7])
  })

  it('keeps the newest first among equals', () => {
    expect(months({ column: '000', direction: 'ascending' })).toEqual([9, 8, 7, 6])
  })

  it('turns round by another click on the same heading', () => {
    const once = sortedBy(newestFirst, '657')

    expect(once).toEqual({ column: '657', direction: 'descending' })
    expect(sortedBy(once, '657')).toEqual({ column: '657', direction: 'ascending' })
    expect(sortedBy(newestFirst, 'periode')).toEqual({ column: 'periode', direction: 'ascending' })
  })
})
