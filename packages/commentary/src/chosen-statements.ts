import type { StatementKind } from '@noegletal/domain'
import type { Figures, Line } from './figures.ts'
import { statementWriters } from './kinds/kinds.ts'
import { type Sentence, type Statement, toSentence } from './sentence.ts'
import { comparableLines } from './statements.ts'

/**
 * Of each area that the figures are compared with, the first of the kinds that holds; of the own area alone, the first
 * that holds where nothing has been said before. `latest` speaks of every area that is left in one sentence.
 */
export function chosenStatements(kinds: readonly StatementKind[], figures: Figures): Statement[] {
  const said: Statement[] = []
  let left = comparableLines(figures)
  for (const kind of kinds) {
    const writer = statementWriters[kind]
    if (writer.about === 'own-area') {
      const statement = said.length === 0 ? writer.write(figures) : null
      if (statement !== null) return [statement]
    } else if (writer.about === 'all-others') {
      said.push(...only(writer.write(figures, left)))
      left = []
    } else {
      const spoken = left.map((line) => ({ line, statement: writer.write(figures, line) }))
      said.push(...spoken.flatMap(({ statement }) => only(statement)))
      left = spoken.filter(({ statement }) => statement === null).map(({ line }) => line)
    }
  }
  return said
}

/** Everything that can be said of an indicator, with its figures: how it stands to each area, then how it has moved. */
export function everySentence(figures: Figures): Sentence[] {
  const compared = chosenStatements(['whole-window', 'since', 'latest'], figures)
  const alone: StatementKind[][] = [
    ['place', 'expected', 'last-year'],
    ['direction'],
    ['no-figures'],
  ]
  const statements = [
    ...compared,
    ...alone.flatMap((kinds) => chosenStatements(kinds, withoutOthers(figures))),
  ]
  return statements.map((statement) => toSentence(statement, figures.indicator))
}

function withoutOthers(figures: Figures): Figures {
  const lines: readonly Line[] = figures.lines.slice(0, 1)
  return { ...figures, lines }
}

function only(statement: Statement | null): Statement[] {
  return statement === null ? [] : [statement]
}
