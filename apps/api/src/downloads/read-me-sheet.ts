import type { Row, Sheet } from 'write-excel-file/node'
import { toText } from './file-cells.ts'

/** What a fact is about, and the fact in words. */
export type Fact = readonly [name: string, words: string]

/** The first sheet of every workbook: what its numbers are and where they come from. */
export function readMeSheet(facts: readonly Fact[]): Sheet<Buffer> {
  return {
    sheet: 'Læs mig',
    columns: [{ width: 30 }, { width: 90 }],
    data: facts.map(([name, words]): Row => [
      { type: String, value: name, fontWeight: 'bold', alignVertical: 'top' },
      { type: String, value: toText(words), wrap: true, alignVertical: 'top' },
    ]),
  }
}

export const simulatedFact: Fact = [
  'Simulerede tal',
  'Filen har simulerede tal. De er opdigtede og må ikke bruges som rigtige; status siger hvilke.',
]
