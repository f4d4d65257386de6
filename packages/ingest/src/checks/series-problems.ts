import type { Break, FileProblem, Period, SeriesKey } from '@noegletal/domain'
import { formatNumber, formatPeriod } from '@noegletal/format'
import { figureText, stepWords } from './figure-text.ts'
import { type Jump, findJumps } from './jump.ts'
import { type Wording, cellName, warning } from './matter.ts'
import type { SeriesToJudge } from './series-to-judge.ts'
import { type OddUnit, findOddUnits } from './suspected-unit.ts'
import type { Timeline } from './timeline.ts'

type At = {
  readonly key: SeriesKey
  readonly period: Period
  readonly line: number
  /** Whether it was judged by simulated figures. */
  readonly byStandIns: boolean
}
type FoundJump = Jump & At & { readonly periodBefore: Period }
type FoundUnit = OddUnit & At

/** Gathers what is odd with the series of one indicator. */
export type SeriesProblems = {
  readonly judge: (series: SeriesToJudge) => void
  /**
   * The largest jumps each by itself, the others together; cells in another unit together for each unit. Jumps from
   * simulated figures are one matter for the whole indicator, since they are to be expected when real figures come.
   */
  readonly problems: () => FileProblem[]
}

/** More than these nobody acknowledges one by one. */
const ownMatters = 10

export function createSeriesProblems(
  words: Wording,
  { timeline, breaks }: { readonly timeline: Timeline; readonly breaks: readonly Break[] },
): SeriesProblems {
  const jumps: FoundJump[] = []
  const units: FoundUnit[] = []
  const { indicator } = words
  const periodAt = (place: number): Period => {
    const period = timeline.periods[place]
    if (period === undefined) throw new RangeError(`No period at ${place}`)
    return period
  }

  return {
    judge: (series) => {
      const { key, lines, restsOnStandIns: byStandIns } = series
      const at = (place: number): At => ({
        key,
        period: periodAt(place),
        line: lines[place] ?? 0,
        byStandIns,
      })
      const odd = findOddUnits(series, indicator)
      units.push(...odd.map((unit) => ({ ...unit, ...at(unit.place) })))
      const usual = odd.length === 0 ? series : without(series, odd)
      for (const jump of findJumps(usual, { indicator, timeline, breaks })) {
        jumps.push({ ...jump, ...at(jump.place), periodBefore: periodAt(jump.placeBefore) })
      }
    },
    problems: () => [...unitProblems(units, words), ...jumpProblems(jumps, words)],
  }
}

/** A figure in another unit is no jump as well, and nothing to judge the next one by. */
function without(series: SeriesToJudge, odd: readonly OddUnit[]): SeriesToJudge {
  const places = new Set(odd.map(({ place }) => place))
  const merged = series.merged.map((number, place) => (places.has(place) ? Number.NaN : number))
  return { ...series, merged, judged: series.judged.filter((place) => !places.has(place)) }
}

function jumpProblems(jumps: readonly FoundJump[], words: Wording): FileProblem[] {
  const sorted = jumps.toSorted((a, b) => b.size - a.size || a.line - b.line)
  const bySize = sorted.filter(({ byStandIns }) => !byStandIns)
  const fromStandIns = sorted.filter(({ byStandIns }) => byStandIns)
  const hasRest = bySize.length > ownMatters + 1
  const alone = hasRest ? bySize.slice(0, ownMatters) : bySize
  const rest = hasRest ? bySize.slice(ownMatters) : []
  return [
    ...alone.map((jump) => oneJump(jump, words)),
    ...(rest.length === 0 ? [] : [otherJumps(rest, words)]),
    ...jumpsFromStandIns(fromStandIns, words),
  ]
}

function jumpsFromStandIns(jumps: readonly FoundJump[], words: Wording): FileProblem[] {
  const [first, ...others] = jumps
  if (first === undefined) return []
  const { slug, title } = words.indicator
  const [found, before] = [figureText(first.number), figureText(first.before)]
  const cell = cellName(first.key, first.period, words)
  const one = `fandt ${found} for »${title}« (${cell}), langt fra ${before} i ${formatPeriod(first.periodBefore)}`
  const many = `${figureText(jumps.length)} tal for »${title}« ligger langt fra tallene før dem (mest ${found} for ${cell}, mod ${before} før)`
  return [
    warning(words, {
      id: `jump/${slug}/simulerede/${jumps.length}/${first.number}`,
      kind: 'jump',
      count: jumps.length,
      lines: jumps.map(({ line }) => line).toSorted((a, b) => a - b),
      found,
      expected: others.length === 0 ? `et tal omkring ${before}` : 'tal i nærheden af dem før',
      message: `${others.length === 0 ? one : many}; men tallene før er mest simulerede, så det kan være rigtigt`,
    }),
  ]
}

function oneJump(jump: FoundJump, words: Wording): FileProblem {
  const { indicator } = words
  const { key, period, number } = jump
  const rounded = (value: number): string => formatNumber(value, indicator.decimals)
  const least = 10 ** -indicator.decimals
  return warning(words, {
    id: `jump/${key.indicator}/${key.area}/${key.category}/${period}/${number}`,
    kind: 'jump',
    lines: [jump.line],
    found: figureText(number),
    expected: `et tal mellem ${rounded(notNegative(jump.lowest, words))} og ${rounded(jump.highest)}`,
    message: `fandt ${figureText(number)} for »${indicator.title}« (${cellName(key, period, words)}); i ${formatPeriod(jump.periodBefore)} var det ${figureText(jump.before)}, og det ændrer sig normalt højst ${rounded(Math.max(jump.usually, least))} ${stepWords(indicator.granularity).step}`,
  })
}

function notNegative(number: number, { indicator }: Wording): number {
  return indicator.unit === 'person-difference' || indicator.unit === 'percentage-points'
    ? number
    : Math.max(number, 0)
}

function otherJumps(jumps: readonly FoundJump[], words: Wording): FileProblem {
  const { slug, title } = words.indicator
  const examples = jumps.slice(0, 3).map(({ key, period }) => cellName(key, period, words))
  return warning(words, {
    id: `jump/${slug}/andre/${jumps.length}`,
    kind: 'jump',
    count: jumps.length,
    lines: jumps.map(({ line }) => line).toSorted((a, b) => a - b),
    found: `${figureText(jumps.length)} andre spring`,
    expected: 'tal, der ligner seriernes egen historie',
    message: `${figureText(jumps.length)} andre tal for »${title}« springer mere, end deres serier plejer (${examples.join('; ')} …)`,
  })
}

function unitProblems(units: readonly FoundUnit[], words: Wording): FileProblem[] {
  return [...Map.groupBy(units, ({ factor }) => factor)].map(([factor, found]) => {
    const { slug, title } = words.indicator
    const [first] = found
    if (first === undefined) throw new RangeError('An empty group')
    const { key, period, number, level, byStandIns } = first
    const usual = byStandIns ? 'niveauet i de simulerede tal,' : 'det sædvanlige niveau'
    return warning(words, {
      id: `suspected-unit/${slug}/${factor}/${found.length}`,
      kind: 'suspected-unit',
      count: found.length,
      lines: found.map(({ line }) => line).toSorted((a, b) => a - b),
      found: figureText(number),
      expected: `et tal omkring ${figureText(level)}`,
      message: `fandt ${figureText(number)} for »${title}« (${cellName(key, period, words)}), omkring ${timesText(factor)} ${usual} ${figureText(level)}; er komma eller enhed forkert?`,
    })
  })
}

function timesText(factor: number): string {
  return factor > 1 ? `${figureText(factor)} gange` : `1/${figureText(Math.round(1 / factor))} af`
}
