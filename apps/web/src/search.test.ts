import { parseSearchText, readSearch, toSearchText } from './search.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('readSearch', () => {
  it('reads what a page can be asked for', () => {
    const raw = { pr: '2019-06-04', omraader: '657,000', til: 'seneste', fra: '2018M03' }

    expect(readSearch(raw)).toEqual({ search: raw, ignored: [] })
  })

  it.each([
    ['a day that is none', { pr: '2019-13-40' }, 'pr'],
    ['a day that has not come', { pr: '9999-12-31' }, 'pr'],
    ['a date with its parts turned', { pr: '04-06-2019' }, 'pr'],
    ['an area with strange letters', { omraader: '657;drop' }, 'omraader'],
    ['a period that is none', { til: '2019M13' }, 'til'],
    ['a range that ends before it begins', { fra: '2019M09', til: '2019M03' }, 'fra'],
    ['a view that there is not', { vis: 'lagkage' }, 'vis'],
    ['a search of a thousand letters', { soeg: 'a'.repeat(1000) }, 'soeg'],
  ])('leaves out %s, and tells', (_, wrong, name) => {
    const { search, ignored } = readSearch({ ...wrong, tema: 'ledighed' })

    expect(ignored).toEqual([name])
    expect(search).toMatchObject({ tema: 'ledighed' })
    expect(search).not.toHaveProperty(name)
  })

  it('says nothing of names that it does not know', () => {
    expect(readSearch({ utm_source: 'mail' })).toEqual({ search: {}, ignored: [] })
  })
})

describe('the text of an address', () => {
  it('keeps every value a text, also one that looks like a number', () => {
    expect(parseSearchText('?til=2019&omraader=000')).toEqual({ til: '2019', omraader: '000' })
  })

  it('leaves commas readable and empty parts out', () => {
    expect(toSearchText({ omraader: '657,000', tema: undefined, soeg: '' })).toBe(
      '?omraader=657,000',
    )
  })

  it('is what the browser itself writes, but for the commas', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.string({ minLength: 1, unit: 'grapheme' })),
        (parts) => {
          const byBrowser = new URLSearchParams(parts).toString().replaceAll('%2C', ',')

          expect(toSearchText(parts)).toBe(byBrowser === '' ? '' : `?${byBrowser}`)
        },
      ),
    )
  })

  it('reads what it wrote', () => {
    const parts = { soeg: 'løn & tilskud, 50 %', tema: 'unge' }

    expect(parseSearchText(toSearchText(parts))).toEqual(parts)
  })
})
