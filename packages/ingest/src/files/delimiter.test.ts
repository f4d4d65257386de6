import { describe, expect, it } from 'vitest'
import { detectDelimiter, takeDeclared } from './delimiter.ts'

describe('detectDelimiter', () => {
  it.each([
    ['semicolons', 'nøgletal;område;periode', ';'],
    ['tabs', 'nøgletal\tområde\tperiode', '\t'],
    ['commas', 'nøgletal,område,periode', ','],
    ['semicolons beside commas in quotation marks', '"a, b, c, d";e;f', ';'],
    ['a heading after blank lines', '\n \nnøgletal,område', ','],
    ['a single column', 'nøgletal', ';'],
    ['semicolons under a title with commas', 'Ledige, efter alder, køn og tid\n\na;b\nc;3,4', ';'],
    ['tabs between decimal commas', 'a\tb\n1,5\t2,5\n3,5\t4,5', '\t'],
    ['commas in a file with a semicolon in a note', 'a,b\n1,2\n3,4\n5,6\n7,8;9\n', ','],
  ])('sees %s', (_, text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })
})

describe('takeDeclared', () => {
  it('takes the declaration of Excel away and leaves its line', () => {
    expect(takeDeclared('sep=,\na,b')).toEqual({ declared: ',', text: '\na,b' })
  })

  it('leaves every other first line alone', () => {
    expect(takeDeclared('separat;b')).toEqual({ declared: null, text: 'separat;b' })
  })
})
