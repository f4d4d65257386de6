import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachment } from './attachment.ts'

describe('attachment', () => {
  it('names the file twice: for old readers and for all others', () => {
    expect(attachment('Ledige i juni – møde.csv')).toBe(
      `attachment; filename="Ledige i juni _ m_de.csv"; filename*=UTF-8''Ledige%20i%20juni%20%E2%80%93%20m%C3%B8de.csv`,
    )
  })

  it.each([
    ['a path', '../../etc/passwd', '.._.._etc_passwd'],
    ['a path of Windows', 'C:\\x.csv', 'C:_x.csv'],
    ['the end of a header', 'a\r\nset-cookie: x', 'a__set-cookie: x'],
    ['the end of the quotes', 'a"; x="b', 'a__ x=_b'],
    ['nothing', '', 'fil'],
  ])('takes the harm out of %s', (_case, name, ascii) => {
    expect(attachment(name)).toContain(`filename="${ascii}";`)
  })

  it('is one header of visible ASCII for any name at all', () => {
    assert(
      property(string({ unit: 'binary' }), (name) => {
        expect(attachment(name)).toMatch(
          /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.~!#$&+^`|%-]+$/,
        )
      }),
    )
  })
})
