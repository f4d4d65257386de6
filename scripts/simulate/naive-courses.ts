import {
  type Check,
  type Told,
  checkFigure,
  hold,
  newestOf,
  partsOf,
  phraseIn,
} from './naive-claims.ts'
import { between, periodNamed, yearBefore } from './naive-figures.ts'

type Claim = {
  readonly told: Told
  readonly numbers: readonly number[]
  readonly periods: readonly string[]
  readonly least: number
}

/** Every pair of an earlier and a later figure, as the rise between them. */
function rises(numbers: readonly number[]): number[] {
  return numbers.flatMap((before, place) => numbers.slice(place + 1).map((after) => after - before))
}

/** How a series has moved: every form of the sentence has its own words and is checked by itself. */
export const checkDirection: Check = (told) => {
  const { figures, own, sentence } = told
  const newest = newestOf(told)
  const periods = between(yearBefore(newest), newest)
  const numbers = periods.map((period) => figures.units(sentence.indicator, own, period) ?? NaN)
  hold(!numbers.some(Number.isNaN), told, 'A figure is missing')
  hold(!figures.isParted(sentence.indicator, periods[0] ?? '', newest), told, 'A break')
  const { unit } = figures.indicator(sentence.indicator)
  const threshold = unit.startsWith('percent') ? 0 : Math.abs(numbers.at(-1) ?? 0) * 0.005
  const claim = { told, numbers, periods, least: Math.max(1, threshold) + 1e-6 }
  const form = forms.find(({ words }) => words.test(sentence.text))
  hold(form !== undefined, told, 'Not understood')
  form?.check(claim)
}

const forms: readonly { readonly words: RegExp; readonly check: (claim: Claim) => void }[] = [
  { words: / har ligget stabilt /, check: checkStable },
  { words: / er efter (?:en|et) .* begyndt at /, check: checkTurned },
  { words: / i størstedelen af perioden /, check: checkMost },
  { words: / er (?:steget|faldet) i /, check: checkSteady },
]

function checkStable({ told, numbers, least }: Claim): void {
  hold(
    rises(numbers).every((rise) => Math.abs(rise) <= least),
    told,
    'It moved',
  )
}

function endsOf({ told, periods }: Claim): boolean {
  const parts = partsOf(
    told,
    new RegExp(
      `^${phraseIn(told)} .*perioden (?<from>.+?) – (?<til>\\S+(?: \\S+)? \\d{4})(?:,| og er gået) fra (?<first>.+) til (?<last>.+)\\.$`,
    ),
  )
  const [from, til] = [periods[0] ?? '', periods.at(-1) ?? '']
  hold(periodNamed(parts('from')) === from, told, 'It begins elsewhere')
  hold(periodNamed(parts('til')) === til, told, 'It ends elsewhere')
  checkFigure(told, parts('first'), from)
  checkFigure(told, parts('last'), til)
  return /steget|stigende/.test(told.sentence.text)
}

function checkSteady(claim: Claim): void {
  const { told, numbers, least } = claim
  const upward = endsOf(claim) ? numbers : numbers.map((number) => -number)
  hold((upward.at(-1) ?? 0) - (upward[0] ?? 0) > least - 2e-6, told, 'No change')
  hold(
    rises(upward).every((rise) => rise >= -least),
    told,
    'It turned',
  )
  const isEvery = upward.every((number, place) => place === 0 || number > (upward[place - 1] ?? 0))
  hold(told.sentence.text.includes('hele perioden') === isEvery, told, 'In every step')
}

function checkMost(claim: Claim): void {
  const { told, numbers } = claim
  const upward = endsOf(claim) ? numbers : numbers.map((number) => -number)
  const steps = upward.slice(1).map((number, place) => Math.sign(number - (upward[place] ?? 0)))
  hold((upward.at(-1) ?? 0) > (upward[0] ?? 0), told, 'The other way')
  hold(steps.filter((step) => step > 0).length * 2 > steps.length, told, 'Not most steps')
}

function checkTurned({ told, numbers, periods, least }: Claim): void {
  const parts = partsOf(
    told,
    new RegExp(
      `^${phraseIn(told)} .* efter (?<first>en stigning|et fald) begyndt at (?:falde|stige) igen: fra (?<a>.+) i (?<from>.+) til (?<b>.+) i (?<top>.+) og derfra til (?<c>.+) i (?<til>.+)\\.$`,
    ),
  )
  const upward = parts('first') === 'en stigning' ? numbers : numbers.map((number) => -number)
  const at = periods.indexOf(periodNamed(parts('top')))
  hold(periodNamed(parts('from')) === periods[0], told, 'It begins elsewhere')
  hold(periodNamed(parts('til')) === periods.at(-1), told, 'It ends elsewhere')
  checkFigure(told, parts('a'), periods[0] ?? '')
  checkFigure(told, parts('b'), periods[at] ?? '')
  checkFigure(told, parts('c'), periods.at(-1) ?? '')
  hold(upward[at] === Math.max(...upward) && at >= 6 - (13 - periods.length), told, 'No top')
  hold(
    rises(upward.slice(0, at + 1)).every((rise) => rise >= -least),
    told,
    'It fell before',
  )
  hold(
    rises(upward.slice(at)).every((rise) => rise <= least),
    told,
    'It rose again',
  )
}
