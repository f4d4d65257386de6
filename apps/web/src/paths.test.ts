import { apiUrl, provenancePage } from './paths.ts'
import { AreaCode, CategorySlug, IndicatorSlug, Period } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

describe('apiUrl', () => {
  it('fills in the names of a path and leaves out what is undefined', () => {
    const url = apiUrl('/api/v1/imports/:id/file', {
      params: { id: '7' },
      query: { pr: undefined },
    })

    expect(url).toBe('/api/v1/imports/7/file')
  })

  it('cannot be led to another path', () => {
    expect(apiUrl('/api/v1/imports/:id', { params: { id: '../site' } })).toBe(
      '/api/v1/imports/..%2Fsite',
    )
  })
})

describe('provenancePage', () => {
  const cell = {
    indicator: IndicatorSlug.parse('bruttoledighed'),
    area: AreaCode.parse('657'),
    period: Period.parse('2019M03'),
  }

  it('names one figure', () => {
    expect(provenancePage(cell).search).toEqual({
      indikator: 'bruttoledighed',
      omraade: '657',
      periode: '2019M03',
    })
  })

  it('names the category only where it is not the total', () => {
    const young = CategorySlug.parse('under-25')

    expect(provenancePage({ ...cell, category: young }).search).toHaveProperty('kategori', young)
    expect(
      provenancePage({ ...cell, category: CategorySlug.parse('i-alt') }).search,
    ).not.toHaveProperty('kategori')
  })
})
