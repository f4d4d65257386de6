import type { Period } from '@noegletal/domain'
import { inArea } from '../area-words.ts'
import { type Figures, findNewest, writeCell } from '../figures.ts'
import { capitalised, toSentence } from '../sentence.ts'
import { statementsOf } from '../statements.ts'
import { inPeriod } from '../time.ts'
import { countPeriods } from './period-words.ts'

/**
 * That periods have come, told by the newest of them beside the same time last year: "Bruttoledigheden i Herning var 3,4 %
 * i marts 2019, 0,3 pct.point lavere end i marts 2018. Der er kommet 3 nye måneder: januar–marts 2019." Null without a figure in
 * the last period. `came` is in time order.
 */
export function periodNews(figures: Figures, came: readonly Period[]): string | null {
  const [line] = figures.lines
  const newest = came.at(-1)
  if (line === undefined || newest === undefined) return null
  const points = line.points.filter(({ period }) => period <= newest)
  const own = { ...figures, lines: [{ area: line.area, points }] }
  const sentence = newestSentence(own)
  if (sentence === null || came.length === 1) return sentence
  return `${sentence} Der er kommet ${countPeriods(came)}.`
}

export const periodRule =
  'Nye perioder: et nøgletal, der har fået tal for perioder, som ikke havde tal før. Ændringen er fra samme periode året før.'

function newestSentence(own: Figures): string | null {
  const [statement] = statementsOf(own)
  if (statement !== undefined) return toSentence(statement, own.indicator).text
  const cell = findNewest(own)
  if (cell === null) return null
  const { phrase } = own.indicator
  return capitalised(
    `${phrase} ${inArea(cell.area)} var ${writeCell(cell)} ${inPeriod(cell.period)}.`,
  )
}
