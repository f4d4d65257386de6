import { Area } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { createAreaFinder } from './area-names.ts'

const area = (code: string, name: string, words: { slug: string; kind?: string }): Area =>
  Area.parse({ code, name, kind: 'municipality', members: [], ...words })

const find = createAreaFinder([
  area('000', 'Hele landet', { slug: 'hele-landet', kind: 'country' }),
  area('082', 'Region Midtjylland', { slug: 'region-midtjylland', kind: 'region' }),
  area('10', 'Landsdel Vestjylland', { slug: 'landsdel-vestjylland', kind: 'landsdel' }),
  area('01', 'Landsdel Byen København', { slug: 'landsdel-byen-koebenhavn', kind: 'landsdel' }),
  area('rar-vestjylland', 'RAR Vestjylland', { slug: 'rar-vestjylland', kind: 'rar' }),
  area('657', 'Herning', { slug: 'herning' }),
  area('727', 'Odder', { slug: 'odder' }),
  area('101', 'København', { slug: 'koebenhavn' }),
  area('400', 'Bornholm', { slug: 'bornholm' }),
  area('480', 'Nordfyns', { slug: 'nordfyns' }),
  area('820', 'Vesthimmerlands', { slug: 'vesthimmerlands' }),
  area('751', 'Aarhus', { slug: 'aarhus' }),
  area('760', 'Ringkøbing-Skjern', { slug: 'ringkoebing-skjern' }),
])

describe('an area', () => {
  it.each([
    ['its code', '657', '657'],
    ['its code with a zero in front', '0657', '657'],
    ['its code after Excel has taken the zeros', '82', '082'],
    ['the code of the country', '000', '000'],
    ['the country without its zeros', '0', '000'],
    ['the code of a landsdel', '10', '10'],
    ['its name', 'Herning', '657'],
    ['its name in other letters and spaces', '  HERNING ', '657'],
    ['its name and Kommune', 'Herning Kommune', '657'],
    ['the genitive', 'Københavns Kommune', '101'],
    ['Regionskommune', 'Bornholms Regionskommune', '400'],
    ['a name that is itself a genitive', 'Nordfyns Kommune', '480'],
    ['that name without its s', 'Nordfyn', '480'],
    ['another such name', 'Vesthimmerland Kommune', '820'],
    ['Å for Aa', 'Århus', '751'],
    ['Å written as a letter and a ring', 'A\u030Arhus', '751'],
    ['a space for a hyphen', 'Ringkøbing Skjern', '760'],
    ['code and name', '657 Herning', '657'],
    ['code and name of a region', '082 Region Midtjylland', '082'],
    ['code and a name in a spelling of its own', '657 Herning Kom.', '657'],
    ['its slug', 'ringkoebing-skjern', '760'],
    ['a RAR', 'RAR Vestjylland', 'rar-vestjylland'],
    ['a RAR by slug', 'rar-vestjylland', 'rar-vestjylland'],
    ['the whole country by its other name', 'Danmark', '000'],
    ['a name with the number of a footnote', 'Herning 1)', '657'],
    ['a name with a star', 'Nordfyns*', '480'],
    ['code, name and a small number', '657 Herning²', '657'],
  ])('is known by %s', (_, text, code) => {
    expect(find(text)).toEqual({ ok: true, value: code })
  })

  it.each([
    '997',
    '998',
    '998 Uoplyst kommune',
    '0998',
    'Udlandet',
    'Uoplyst kommune',
    'Ikke oplyst',
    '411 Christiansø',
  ])('is outside every dashboard: %s', (text) => {
    expect(find(text)).toEqual({ ok: true, value: 'outside' })
  })

  it.each([
    '',
    '999',
    '6570',
    'Vestjylland',
    'Midtjylland',
    'kommune',
    'constructor',
    '__proto__',
    '1)',
  ])('is not found by %j', (text) => {
    expect(find(text).ok).toBe(false)
  })

  it('is not found when code and name say different areas', () => {
    const found = find('657 Odder')

    expect(!found.ok && found.error.message).toBe(
      'fandt "657 Odder", men koden 657 er Herning; ret koden eller navnet',
    )
  })

  it('is suggested when the name is almost right', () => {
    const found = find('Hernimg')

    expect(!found.ok && found.error.message).toBe(
      'fandt "Hernimg", som ikke kendes; mente du »Herning«?',
    )
  })
})
