import { listOf } from '@noegletal/format'
import { areaName, inArea } from '../area-words.ts'
import { type Figures, type Line, findNewest, writeCell } from '../figures.ts'
import { type Relation, relationOf } from '../relation.ts'
import { type Pair, findPair } from '../run.ts'
import { type Statement, markPreliminary, preliminaryBracket } from '../sentence.ts'
import { inPeriod } from '../time.ts'

/** Beside the main area, the areas to compare with in one sentence; more cannot be followed by ear. */
const mostOthers = 2

/**
 * Statement kind 3: how the own area stood to others in its newest period, in words that follow the printed digits. Null
 * when none of them has a figure there. The titles speak of the country, or of the first where it is not among them.
 */
export function comparedInLatest(figures: Figures, others: readonly Line[]): Statement | null {
  const newest = findNewest(figures)
  if (newest === null) return null
  const pairs = others.flatMap((line) => findPair(figures, line, newest.period) ?? [])
  const main = pairs.find(({ other }) => other.area.kind === 'country') ?? pairs[0]
  return main === undefined ? null : statement(main, pairs)
}

function statement(main: Pair, pairs: readonly Pair[]): Statement {
  const others = pairs.filter((pair) => pair !== main)
  const left = new Set(others.slice(mostOthers))
  const told = pairs.filter((pair) => !left.has(pair))
  const cells = [main.own, ...told.map(({ other }) => other)]
  const { phrase } = main.own.indicator
  const when = inPeriod(main.own.period)
  const own = `${writeCell(main.own)} ${inArea(main.own.area)}`
  return {
    kind: 'latest',
    claim: `${when} var ${phrase} ${inArea(main.own.area)} ${relations(told, false)}`,
    full: `${phrase} var ${own} ${when}${preliminaryBracket(cells)}, ${relations(told, true)}`,
    ...titles(main),
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

const sides: Record<Relation, number> = {
  lower: -1,
  'slightly-lower': -1,
  level: 0,
  'slightly-higher': 1,
  higher: 1,
}

/**
 * "lavere end i RAR Vestjylland (11,2 %), men højere end i hele landet (11,0 %)"; areas that stand alike share their word, and
 * "men" stands between opposite ones.
 */
function relations(pairs: readonly Pair[], withDigits: boolean): string {
  const alike = [...Map.groupBy(pairs, pairRelation)]
  const parts = alike.map(([relation, together]) => {
    const areas = together.map(({ other }) => {
      const place = relation === 'level' ? areaName(other.area) : inArea(other.area)
      return withDigits ? `${place} (${writeCell(other)})` : place
    })
    return `${words[relation]} ${relation === 'level' ? 'med' : 'end'} ${listOf(areas)}`
  })
  const [first, second] = alike.map(([relation]) => sides[relation])
  const isOpposed = parts.length === 2 && (first ?? 0) * (second ?? 0) < 0
  return isOpposed ? parts.join(', men ') : listOf(parts)
}

function titles(pair: Pair): Pick<Statement, 'short' | 'bare'> {
  const { subject, plain, withDigits, bare } = titleWords(pair)
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

function titleWords(pair: Pair): TitleWords {
  const { phrase } = pair.own.indicator
  const [place, otherPlace] = [inArea(pair.own.area), inArea(pair.other.area)]
  const [name, otherName] = [areaName(pair.own.area), areaName(pair.other.area)]
  const [own, other] = [writeCell(pair.own), writeCell(pair.other)]
  const word = words[pairRelation(pair)]

  if (pairRelation(pair) === 'level') {
    const plain = `${word} med ${otherName}`
    const withDigits = `${plain} (${own})`
    const bare = `${name} ligger ${withDigits}`
    return { subject: `${phrase} ${place}`, plain, withDigits, bare }
  }
  return {
    subject: phrase,
    plain: `${word} ${place} end ${otherPlace}`,
    withDigits: `${word} ${place} (${own}) end ${otherPlace} (${other})`,
    bare: `${name} ligger ${word} (${own}) end ${otherName} (${other})`,
  }
}

function pairRelation({ own, other }: Pair): Relation {
  return relationOf(own.number, other.number, own.indicator.decimals)
}
