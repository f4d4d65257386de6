import { remarkOf, rowStatus } from './figure-words.ts'
import { aGap, aPoint, aReply, country, herning } from './testing.ts'
import { missingValue, numberedNotes, Period } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

const period = Period.parse('2019M09')
const withoutNotes = { footnotes: [] }
const place = (point: ReturnType<typeof aPoint> | null, area = herning) => ({ area, point, period })

const herningPlace = (words: Parameters<typeof aPoint>[2] = {}) =>
  place(aPoint('2019M09', 3, words))
const countryPlace = (words: Parameters<typeof aPoint>[2] = {}) =>
  place(aPoint('2019M09', 3.5, words), country)

describe('remarkOf', () => {
  it.each([
    ['nothing of a plain figure', {}, null],
    ['that it is preliminary', { preliminary: true }, 'foreløbigt tal'],
    ['both marks', { preliminary: true, simulated: true }, 'foreløbigt tal, simuleret'],
    ['the note of its source', { note: 'Rettet i maj.' }, 'Rettet i maj.'],
  ])('says %s', (_, words, remark) => {
    expect(remarkOf(withoutNotes, place(aPoint('2019M09', 3, words)))).toBe(remark)
  })

  it('says why a figure is missing, and nothing else', () => {
    const point = aPoint('2019M09', null, { preliminary: true, simulated: true })

    expect(remarkOf(withoutNotes, place(point))).toBe('diskretioneret')
  })

  it('says the registered reason where the source gives none', () => {
    const footnotes = numberedNotes(aReply({ gaps: [aGap('2019M09', null)] }), [period])
    const point = aPoint('2019M09', null, { value: missingValue('missing') })

    expect(remarkOf({ footnotes }, place(point))).toBe('Kilden viste ikke tal')
    expect(remarkOf({ footnotes }, place(null))).toBe('Kilden viste ikke tal')
  })

  it('says that nobody has said anything', () => {
    expect(remarkOf(withoutNotes, place(null))).toBe('intet tal')
  })
})

describe('rowStatus', () => {
  it('says once what holds for the whole row', () => {
    const words = { preliminary: true, simulated: true }

    expect(rowStatus([herningPlace(words), countryPlace(words)], withoutNotes)).toBe(
      'foreløbig, simuleret',
    )
  })

  it('names the areas when it does not hold for all', () => {
    expect(rowStatus([herningPlace({ simulated: true }), countryPlace()], withoutNotes)).toBe(
      'simuleret (Herning)',
    )
  })

  it('names the areas whose figures are missing', () => {
    const suppressed = place(aPoint('2019M09', null))

    expect(rowStatus([suppressed, countryPlace()], withoutNotes)).toBe('diskretioneret (Herning)')
  })

  it('leaves the registered reason to the note', () => {
    const footnotes = numberedNotes(aReply({ gaps: [aGap('2019M09', null)] }), [period])

    expect(rowStatus([place(null), countryPlace()], { footnotes })).toBe('mangler (Herning)')
  })

  it('has nothing to say of a plain row', () => {
    expect(rowStatus([herningPlace(), countryPlace()], withoutNotes)).toBe('')
  })
})
