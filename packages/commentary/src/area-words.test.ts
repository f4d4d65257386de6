import { AreaCode } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { areaName, inArea } from './area-words.ts'

const area = (
  code: string,
  name: string,
  kind: 'municipality' | 'country' | 'rar' | 'landsdel',
) => ({
  code: AreaCode.parse(code),
  name,
  kind,
})

describe('inArea', () => {
  it.each([
    ['657', 'Herning', 'municipality', 'i Herning'],
    ['727', 'Odder', 'municipality', 'i Odder'],
    ['400', 'Bornholm', 'municipality', 'på Bornholm'],
    ['360', 'Lolland', 'municipality', 'på Lolland'],
    ['482', 'Langeland', 'municipality', 'på Langeland'],
    ['492', 'Ærø', 'municipality', 'på Ærø'],
    ['563', 'Fanø', 'municipality', 'på Fanø'],
    ['741', 'Samsø', 'municipality', 'på Samsø'],
    ['825', 'Læsø', 'municipality', 'på Læsø'],
    ['147', 'Frederiksberg', 'municipality', 'på Frederiksberg'],
    ['000', 'Hele landet', 'country', 'i hele landet'],
    ['rar-vestjylland', 'RAR Vestjylland', 'rar', 'i RAR Vestjylland'],
    ['480', 'Nordfyns', 'municipality', 'i Nordfyns Kommune'],
    ['820', 'Vesthimmerlands', 'municipality', 'i Vesthimmerlands Kommune'],
    ['04', 'Landsdel Bornholm', 'landsdel', 'i landsdel Bornholm'],
  ] as const)('says where %s (%s) is', (code, name, kind, text) => {
    expect(inArea(area(code, name, kind))).toBe(text)
  })
})

describe('areaName', () => {
  it('writes the country and the word landsdel small inside a sentence, and no other name', () => {
    expect(areaName(area('000', 'Hele landet', 'country'))).toBe('hele landet')
    expect(areaName(area('09', 'Landsdel Østjylland', 'landsdel'))).toBe('landsdel Østjylland')
    expect(areaName(area('rar-fyn', 'RAR Fyn', 'rar'))).toBe('RAR Fyn')
    expect(areaName(area('657', 'Herning', 'municipality'))).toBe('Herning')
  })
})
