import type { Figures } from './figures.ts'
import { type Sentence, toSentence } from './sentence.ts'
import { statementsOf } from './statements.ts'

/** A title is read in one breath; a figure and its unit count as two words. */
const mostWords = 15

/**
 * What an indicator's figures show, as the title of its page: at most 15 words, without a full stop, such as
 * "Bruttoledigheden har siden september 2018 været lavere i Herning end i hele landet". Null when nothing can be said.
 */
export function finding(figures: Figures): Sentence | null {
  const statements = statementsOf(figures)
  const titles = [
    ...statements.flatMap((statement) => statement.short.map((text) => ({ statement, text }))),
    ...statements.flatMap((statement) => statement.bare.map((text) => ({ statement, text }))),
  ]
  const fitting = titles.find(({ text }) => text.split(/\s+/).length <= mostWords)
  return fitting ? toSentence(fitting.statement, figures.indicator, fitting.text) : null
}
