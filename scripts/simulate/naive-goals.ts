import type { Goal } from '@noegletal/domain'
import { type Check, type Told, hold, partsOf } from './naive-claims.ts'
import { between, later, periodNamed, write } from './naive-figures.ts'

/** A figure of a goal's year and what is asked of it, by the definition of the goal. */
type Asked = { readonly period: string; readonly number: number; readonly level: number }

/** "Målet »…« er på vej. Gennemsnittet for januar–marts 2019 er …": reckoned from the goal's own definition. */
export const checkGoal: Check = (told) => {
  const parts = partsOf(told, /^Målet »(?<title>[^»]+)« (?:er )?(?<status>[^.]+)\. (?<rest>.+)$/)
  const goals = told.figures.goals.filter(
    ({ area, title }) => area === told.own && title === parts('title'),
  )
  const [goal] = goals
  if (goal === undefined || goals.length > 1) throw new Error(`Which goal: ${parts('title')}`)
  const asked = askedOf(told, goal)
  if (parts('status') === 'kan ikke vurderes') {
    hold(asked.length === 0 || isParted(told, goal), told, 'Can be judged')
    hold(told.sentence.cells.length === 0, told, 'Rests on figures')
    return
  }
  hold(!isParted(told, goal), told, 'Across a break')
  const last = asked.at(-1)
  if (last === undefined) throw new Error(`No figure: ${told.sentence.text}`)
  const year = asked.filter(({ period }) => period.startsWith(last.period.slice(0, 4)))
  const { unit } = told.figures.indicator(goal.indicator)
  const basis = goal.target.kind === 'relative' || unit.startsWith('percent') ? eachBasis : average
  const status = (unit === 'rank' ? newestBasis : basis)(told, goal, year)
  hold(status === parts('status'), told, `Not ${status}`)
  checkCells(told, goal, year)
}

/** Every figure up to the report's month that the goal holds for and has a level for. */
function askedOf(told: Told, goal: Goal): Asked[] {
  const { figures, own, til } = told
  const newest = figures.newest(goal.indicator, own, til)
  if (newest === null) return []
  const end = goal.til !== null && goal.til < newest ? goal.til : newest
  const periods = goal.from <= end ? between(goal.from, end) : []
  return periods.flatMap((period) => {
    const number = figures.number(goal.indicator, own, period)
    const level = levelOf(told, goal, period)
    return number === null || level === null ? [] : [{ period, number, level }]
  })
}

function levelOf(told: Told, { indicator, target }: Goal, period: string): number | null {
  switch (target.kind) {
    case 'level':
      return target.level
    case 'rank':
      return target.place
    case 'relative':
      return told.figures.number(indicator, target.area, period)
    case 'budget':
      return null
    case 'path': {
      const find = (wanted: string) =>
        target.levels.find((one) => one.period === wanted)?.level ?? null
      return find(period) ?? find(period.slice(0, 4))
    }
    case 'change': {
      const numbers = baseOf(target.base, period).map((each) =>
        told.figures.number(indicator, told.own, each),
      )
      const known = numbers.filter((number) => number !== null)
      return known.length < numbers.length ? null : mean(known) + target.change
    }
  }
}

/** The base itself, or the parts of its year. */
function baseOf(base: string, like: string): string[] {
  const letter = /[MKH]/.exec(like)?.[0]
  if (letter === undefined || /[MKH]/.test(base)) return [base]
  return { M: 12, K: 4, H: 2 }[letter] === 12
    ? between(`${base}M01`, `${base}M12`)
    : between(`${base}${letter}1`, `${base}${letter}${letter === 'K' ? 4 : 2}`)
}

function isParted({ figures, own, til }: Told, { indicator, target }: Goal): boolean {
  const newest = figures.newest(indicator, own, til)
  return (
    target.kind === 'change' && newest !== null && figures.isParted(indicator, target.base, newest)
  )
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

type Judge = (told: Told, goal: Goal, year: readonly Asked[]) => string

const average: Judge = (told, goal, year) => {
  const parts = partsOf(
    told,
    /(?:Tallet|Gennemsnittet) for (?<span>.+?) er (?<average>\S+) mod (?<side>højst|mindst) (?<level>\S+?)(?: \((?<kept>[^)]+)\))?\.(?: Resten af året \((?<left>\d+) \S+\) (?:skal i snit ligge på (?<needed>\S+) eller (?<way>\S+)|(?<lost>kan ikke rette op på det: målet kan ikke længere nås))\.)?$/,
  )
  const { decimals } = told.figures.indicator(goal.indicator)
  const numbers = year.map(({ number }) => number)
  const levels = year.map(({ level }) => level)
  const newest = year.at(-1)
  const after = newest === undefined ? [] : aheadOf(goal, newest.period)
  const isPath = goal.target.kind === 'path'
  const ahead = after.filter((period) => !isPath || levelOf(told, goal, period) !== null)
  const coming = ahead.map((period) => levelOf(told, goal, period) ?? newest?.level ?? NaN)
  const needed =
    (sum(levels) - sum(numbers) + sum(coming)) / (ahead.length === 0 ? NaN : ahead.length)
  hold(write(mean(numbers), decimals) === parts('average'), told, 'The average')
  hold(write(mean(levels), decimals) === parts('level'), told, 'The level')
  hold(Number(parts('left')) === ahead.length, told, 'What is left')
  if (parts('needed') !== '') hold(write(needed, decimals) === parts('needed'), told, 'The rest')
  if (parts('lost') !== '') hold(needed < 0, told, 'It can be reached')
  checkSpan(told, parts('span'), year)
  checkReservations(told, goal, { year, text: parts('kept') })
  if (keeps(told, goal, [mean(numbers), mean(levels)])) return 'opfyldt'
  const isWithinReach = ahead.length > 0 && keeps(told, goal, [newest?.number ?? NaN, needed])
  return isWithinReach ? 'på vej' : 'ikke opfyldt'
}

const eachBasis: Judge = (told, goal, year) => {
  const parts = partsOf(
    told,
    /(?:Tallet har været (?<side>lavere|højere) end (?:i|på) (?<other>.+?)|Niveauet er holdt) i (?:(?<both>begge)|alle (?<all>\d+)|(?<some>\d+) af (?<of>\d+)) \S+, (?<span>[^;]+); senest (?<newest>.+) mod (?:højst |mindst )?(?<level>[^(]+?)(?: \((?<kept>[^)]+)\))?\.$/,
  )
  const { target } = goal
  if (target.kind === 'relative') {
    hold(told.figures.code(parts('other')) === target.area, told, 'Another area')
    hold((target.side === 'lower' ? 'lavere' : 'højere') === parts('side'), told, 'The side')
  }
  const kept = year.map(({ number, level }) => keeps(told, goal, [number, level]))
  const count = kept.filter(Boolean).length
  const all = parts('both') === '' ? parts('all') : '2'
  hold(Number(parts('of') || all) === year.length, told, 'How many')
  hold(Number(parts('some') || all) === count, told, 'How many keep it')
  const { decimals } = told.figures.indicator(goal.indicator)
  const newest = year.at(-1) ?? { period: '', number: NaN, level: NaN }
  hold(parts('newest') === `${write(newest.number, decimals)} %`, told, 'The newest')
  hold(parts('level') === `${write(newest.level, decimals)} %`, told, 'The level')
  checkSpan(told, parts('span'), year)
  checkReservations(told, goal, { year, text: parts('kept') })
  if (count === year.length) return 'opfyldt'
  return kept.at(-1) === true && aheadOf(goal, newest.period).length > 0 ? 'på vej' : 'ikke opfyldt'
}

const newestBasis: Judge = (told, goal, year) => {
  const parts = partsOf(
    told,
    /\. Placeringen er nr\. (?<place>\d+) i (?<when>.+) mod nr\. (?<level>\d+) eller bedre(?: \([^)]+\))?\.$/,
  )
  const newest = year.at(-1)
  hold(String(newest?.number) === parts('place'), told, 'The place')
  hold(String(newest?.level) === parts('level'), told, 'The level')
  hold(periodNamed(parts('when')) === newest?.period, told, 'The period')
  return newest !== undefined && keeps(told, goal, [newest.number, newest.level])
    ? 'opfyldt'
    : 'ikke opfyldt'
}

/** By the printed digits: another area must be passed, any other level is kept by itself. */
function keeps(
  told: Told,
  { indicator, target }: Goal,
  [number, level]: readonly [number, number],
): boolean {
  const { decimals } = told.figures.indicator(indicator)
  const units = (each: number): number =>
    Number(write(each, decimals).replaceAll(/[.,]/g, '')) * (each < 0 ? -1 : 1)
  const below = units(level) - units(number)
  if (below === 0) return target.kind !== 'relative'
  const wantsMore =
    ('side' in target && target.side === 'higher') ||
    (target.kind === 'change' && target.change > 0)
  return wantsMore ? below < 0 : below > 0
}

/** The rest of the year after a period, as far as the goal holds. */
function aheadOf({ til }: Goal, period: string): string[] {
  const letter = /[MKH]/.exec(period)?.[0] ?? ''
  const last = { M: 'M12', K: 'K4', H: 'H2' }[letter] ?? ''
  const end = `${period.slice(0, 4)}${last}`
  const [from, to] = [later(period, 1), til !== null && til < end ? til : end]
  return from <= to ? between(from, to) : []
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, two) => one + two, 0)

function checkSpan(told: Told, text: string, year: readonly Asked[]): void {
  const [begin = '', end = begin] = text.split('–')
  const [first, last] = [year[0]?.period, year.at(-1)?.period]
  hold(periodNamed(end) === last, told, 'The last period')
  hold(first === last || periodNamed(`${begin} ${end.slice(-4)}`) === first, told, 'The first')
}

type Reserved = { readonly year: readonly Asked[]; readonly text: string }

/** Preliminary and missing figures are named with how many they are. */
function checkReservations(
  told: Told,
  { from, indicator, target }: Goal,
  reserved: Reserved,
): void {
  const { year, text } = reserved
  const { figures, own } = told
  const last = year.at(-1)?.period ?? ''
  const others = target.kind === 'relative' ? [own, target.area] : [own]
  const preliminary = year.filter(({ period }) =>
    others.some((area) => figures.isPreliminary(indicator, area, period)),
  ).length
  const begin = `${last.slice(0, 4)}${/M/.test(last) ? 'M01' : `${last.slice(4, 5)}1`}`
  const due = between(from > begin ? from : begin, last).length
  const named = (words: string) => Number(new RegExp(`(\\d+) \\S+ ${words}`).exec(text)?.[1] ?? 0)
  hold(named('med foreløbige tal') === preliminary, told, 'Preliminary')
  hold(named('uden tal') === due - year.length, told, 'Missing')
}

function checkCells(told: Told, { target }: Goal, year: readonly Asked[]): void {
  const periods = year.map(({ period }) => period)
  const base = target.kind === 'change' ? baseOf(target.base, periods[0] ?? '') : []
  const other =
    target.kind === 'relative' ? periods.map((period) => `${target.area} ${period}`) : []
  const wanted = [...periods, ...base].map((period) => `${told.own} ${period}`)
  const found = told.sentence.cells.map(({ area, period }) => `${area} ${period}`)
  hold(
    found.toSorted().join() === [...wanted, ...other].toSorted().join(),
    told,
    'Rests on other figures',
  )
}
