import type { Figures } from './figures.ts'
import { type Sentence, type Statement, toTitle } from './sentence.ts'
import { statementsOf } from './statements.ts'

/** A title is read in one breath; a figure and its unit count as two words. */
const mostWords = 15

/**
 * What an indicator's figures show, as the title of its page: at most 15 words, without a full stop, such as
 * "Bruttoledigheden har siden september 2018 været lavere i Herning end i hele landet". Null when nothing can be said.
 */
export function finding(figures: Figures): Sentence | null {
  const statements = statementsOf(figures)
  const comparing = statements.filter(comparesAreas)
  const alone = statements.filter((statement) => !comparesAreas(statement))
  // A comparison with another area that must leave out the indicator's name still says more than the year before.
  const titles = [...titlesOf(comparing), ...titlesOf(alone)]
  const fitting = titles.find(({ text }) => text.split(/\s+/).length <= mostWords)
  return fitting ? toTitle(fitting.statement, figures.indicator, fitting.text) : null
}

function comparesAreas({ cells }: Statement): boolean {
  return new Set(cells.map(({ area }) => area.code)).size > 1
}

type Title = { readonly statement: Statement; readonly text: string }

function titlesOf(statements: readonly Statement[]): Title[] {
  const every = (wordings: 'short' | 'bare') =>
    statements.flatMap((statement) => statement[wordings].map((text) => ({ statement, text })))
  return [...every('short'), ...every('bare')]
}
