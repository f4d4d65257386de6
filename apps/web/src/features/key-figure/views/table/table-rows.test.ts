import { tableRows } from './table-rows.ts'
import { aBreak, aPoint, aReply, country, herning, points } from '../../../../figures/testing.ts'
import { shownFigures } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const rowsOf = (reply = aReply()) =>
  tableRows(shownFigures(reply, { own: herning, search: { spaend: 'alt' } }))

describe('tableRows', () => {
  it('begins with the newest period', () => {
    expect(rowsOf().map(({ title }) => title)).toEqual(['september 2019', 'august 2019'])
  })

  it('has a cell for every area, and the difference to the country in words', () => {
    const [row] = rowsOf()

    expect(row?.cells.map(({ text }) => text)).toEqual(['3,0', '3,5'])
    expect(row?.difference).toBe('0,5 lavere')
  })

  it('makes no difference between counts', () => {
    const indicator = anIndicator({ unit: 'persons', decimals: 0 })

    expect(rowsOf(aReply({ indicator }))[0]?.difference).toBe('')
  })

  it('makes no difference to a figure that is missing', () => {
    const series = [
      { area: herning, points: points('2019M08', [3.1, null]) },
      { area: country, points: points('2019M08', [3.6, 3.5]) },
    ]
    const [row] = rowsOf(aReply({ series }))

    expect(row?.difference).toBe('')
    expect(row?.cells[0]?.text).toBe('diskretioneret')
    expect(row?.status).toBe('diskretioneret (Herning)')
  })

  it('has no origin to show for a figure that nobody has stated', () => {
    const series = [{ area: herning, points: points('2019M07', [3, undefined, 3.2]) }]

    expect(rowsOf(aReply({ series }))[1]?.cells[0]).toMatchObject({ text: '–', hasOrigin: false })
  })

  it('calls a change that is smaller than the usual correction neither higher nor lower', () => {
    const indicator = anIndicator()
    const typicalRevision = {
      indicator: indicator.slug,
      kind: 'points' as const,
      mean: -0.2,
      periods: 12,
      simulated: false,
    }
    const months = [3.0, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.1, 3.5]
    const series = [{ area: herning, points: points('2018M08', months) }]
    const shown = shownFigures(aReply({ series }), { own: herning, search: { spaend: 'alt' } })
    const changes = tableRows(shown, { revision: typicalRevision }).map(
      ({ sinceLastYear }) => sinceLastYear,
    )

    expect(changes.slice(0, 3)).toEqual(['stort set uændret', '0,1\u00A0pct.point højere', ''])
  })

  it('marks a preliminary row', () => {
    const series = [{ area: herning, points: [aPoint('2019M09', 3, { preliminary: true })] }]

    expect(rowsOf(aReply({ series }))[0]).toMatchObject({
      isPreliminary: true,
      status: 'foreløbig',
    })
  })

  it('refers to a break at the first row after it', () => {
    const [after, before] = rowsOf(aReply({ breaks: [aBreak('2019-09-01')] }))

    expect(after?.notes.map(({ number }) => number)).toEqual([1])
    expect(before?.notes).toEqual([])
  })
})
