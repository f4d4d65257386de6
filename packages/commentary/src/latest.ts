import { listOf } from '@noegletal/format'
import { type DescribedIndicator, writeCell } from './figures.ts'
import { areaName, inArea } from './place.ts'
import { type Relation, relationOf } from './relation.ts'
import type { Pair } from './run.ts'
import { type Statement, markPreliminary, preliminaryBracket } from './sentence.ts'
import { inPeriod } from './time.ts'

/** Beside the main area, the areas to compare with in one sentence; more cannot be followed by ear. */
const mostOthers = 2

/**
 * Statement kind 3: how the own area stood to the others in the newest period, in words that follow the printed digits.
 * The titles speak of the `main` pair, which is one of the `pairs`.
 */
export function comparedInLatest(
  indicator: DescribedIndicator,
  main: Pair,
  pairs: readonly Pair[],
): Statement {
  const others = pairs.filter((pair) => pair !== main)
  const left = new Set(others.slice(mostOthers))
  const told = pairs.filter((pair) => !left.has(pair))
  const cells = [main.own, ...told.map(({ other }) => other)]
  const own = `${writeCell(main.own, indicator)} ${inArea(main.own.area)}`
  const when = `${inPeriod(main.own.period)}${preliminaryBracket(cells)}`
  return {
    kind: 'latest',
    full: `${indicator.phrase} var ${own} ${when}, ${relations(indicator, told)}`,
    ...titles(indicator, main),
    cells,
    titleCells: [main.own, main.other],
  }
}

const words: Record<Relation, string> = {
  lower: 'lavere',
  'slightly-lower': 'lidt lavere',
  level: 'på niveau',
  'slightly-higher': 'lidt højere',
  higher: 'højere',
}

/** "lavere end i RAR Vestjylland (11,2 %) og på niveau med hele landet (10,1 %)"; areas that stand alike share their word. */
function relations(indicator: DescribedIndicator, pairs: readonly Pair[]): string {
  const byRelation = Map.groupBy(pairs, (pair) => pairRelation(indicator, pair))
  const parts = Array.from(byRelation, ([relation, alike]) => {
    const areas = alike.map(({ other }) => {
      const place = relation === 'level' ? areaName(other.area) : inArea(other.area)
      return `${place} (${writeCell(other, indicator)})`
    })
    return `${words[relation]} ${relation === 'level' ? 'med' : 'end'} ${listOf(areas)}`
  })
  return listOf(parts)
}

function titles(indicator: DescribedIndicator, pair: Pair): Pick<Statement, 'short' | 'bare'> {
  const { subject, plain, withDigits, bare } = titleWords(indicator, pair)
  const when = inPeriod(pair.own.period)
  const cells = [pair.own, pair.other]
  const short = [
    `${subject} var ${withDigits} ${when}`,
    `${subject} er ${withDigits}`,
    `${subject} er ${plain}`,
  ]
  return {
    short: short.map((text) => markPreliminary(text, cells)),
    bare: [`${bare} ${when}`, bare].map((text) => markPreliminary(text, cells)),
  }
}

type TitleWords = {
  readonly subject: string
  readonly plain: string
  readonly withDigits: string
  readonly bare: string
}

function titleWords(indicator: DescribedIndicator, pair: Pair): TitleWords {
  const [place, otherPlace] = [inArea(pair.own.area), inArea(pair.other.area)]
  const [name, otherName] = [areaName(pair.own.area), areaName(pair.other.area)]
  const [own, other] = [writeCell(pair.own, indicator), writeCell(pair.other, indicator)]
  const word = words[pairRelation(indicator, pair)]

  if (pairRelation(indicator, pair) === 'level') {
    const plain = `${word} med ${otherName}`
    const withDigits = `${plain} (${own})`
    const bare = `${name} ligger ${withDigits}`
    return { subject: `${indicator.phrase} ${place}`, plain, withDigits, bare }
  }
  return {
    subject: indicator.phrase,
    plain: `${word} ${place} end ${otherPlace}`,
    withDigits: `${word} ${place} (${own}) end ${otherPlace} (${other})`,
    bare: `${name} ligger ${word} (${own}) end ${otherName} (${other})`,
  }
}

function pairRelation({ decimals }: DescribedIndicator, { own, other }: Pair): Relation {
  return relationOf(own.number, other.number, decimals)
}
