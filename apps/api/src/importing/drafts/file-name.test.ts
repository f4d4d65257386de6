import { describe, expect, it } from 'vitest'
import { toFileLabel } from './file-name.ts'

describe('the label of a file', () => {
  it.each([
    ['bruttoledighed marts.csv', 'bruttoledighed marts.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Analytiker\\tal.xlsx', 'tal.xlsx'],
    ['tal\u0000\r\n.csv', 'tal.csv'],
    ['\u202Evsc.tal', 'vsc.tal'],
    ['ma\u030Aned.csv', 'måned.csv'],
    ['..', 'fil'],
    ['', 'fil'],
    ['a/', 'fil'],
  ])('of %j is %j', (name, label) => {
    expect(toFileLabel(name)).toBe(label)
  })

  it('keeps its ending when it is shortened', () => {
    const label = toFileLabel(`${'ø'.repeat(400)}.xlsx`)

    expect(label).toMatch(/^ø+…\.xlsx$/)
    expect(label).toHaveLength(150)
  })
})
