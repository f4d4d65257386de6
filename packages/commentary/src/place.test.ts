import { AreaCode } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import { areaName, inArea } from './place.ts'

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
    ['04', 'Landsdel Bornholm', 'landsdel', 'i Landsdel Bornholm'],
  ] as const)('says where %s (%s) is', (code, name, kind, text) => {
    expect(inArea(area(code, name, kind))).toBe(text)
  })
})

describe('areaName', () => {
  it('writes the country small inside a sentence, and no other area', () => {
    expect(areaName(area('000', 'Hele landet', 'country'))).toBe('hele landet')
    expect(areaName(area('657', 'Herning', 'municipality'))).toBe('Herning')
  })
})
