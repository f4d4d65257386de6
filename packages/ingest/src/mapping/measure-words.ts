import type { Indicator, Unit } from '@noegletal/domain'
import { foldHeading } from '../dialects/heading-words.ts'

/** Whether a measure's heading can mean an indicator: the same unit, ages and qualifying words; nothing is said of its subject. */
export function fitsMeasure(heading: string, indicator: Indicator): boolean {
  const words = foldHeading(heading)
  const own = foldHeading(`${indicator.title} ${indicator.measure} ${indicator.denominator ?? ''}`)
  return (
    unitOf(heading) === indicator.unit &&
    agesAgree(words, own) &&
    qualifiers.every((qualifier) => qualifier.test(words) === qualifier.test(own))
  )
}

/** Whether a bare heading can stand over an indicator that the title names: `Pct.` over a share, `Antal` over a count. */
export function canStandOver(heading: string, { unit }: Indicator): boolean {
  const words = foldHeading(heading)
  if (/^(?:vaerdi|tal|value)$/.test(words)) return true
  if (shares.has(unit)) return /^(?:i )?(?:pct|procent|%)$/.test(words)
  return counts.has(unit) && (words === 'antal' || unitOf(heading) === unit)
}

const shares = new Set<Unit>(['percent', 'percent-of-labour-force', 'percent-of-population'])
const counts = new Set<Unit>([
  'full-time-persons',
  'persons',
  'spells',
  'cases',
  'conversations',
  'jobs',
])

/** The unit that the heading of a measure states; null when it states none that the catalogue has. */
export function unitOf(heading: string): Unit | null {
  const words = foldHeading(heading)
  return units.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** In the order in which they decide: "Fuldtidspersoner i pct. af arbejdsstyrken" is a share. */
const units: readonly (readonly [Unit, RegExp])[] = [
  ['rank', /placering/],
  ['percentage-points', /pct[. ]*point|procentpoint/],
  ['percent-of-labour-force', /(?:pct|procent|%|andel).*arbejdsstyrke|arbejdsstyrke.*pct/],
  ['percent-of-population', /(?:pct|procent|%|andel).*befolkning|frekvens/],
  ['percent', /pct|procent|%|(?:^| )andel/],
  ['full-time-persons', /fuldtids(?:person|ledig|modtager)|helaarsperson|bruttoledige/],
  ['spells', /forloeb/],
  ['conversations', /samtaler/],
  ['cases', /sager|afgoerelser|tilkendelser/],
  ['jobs', /ansaettelser|jobomsaetning/],
  ['persons', /person|loenmodtager|ledige/],
  ['dkk-millions', /mio kr|millioner kr/],
  ['dkk-thousands', /1[.]?000 kr|tkr|tusinde kr/],
]

/**
 * What makes a figure another one than its plain name: `Antal afsluttede forløb` is not `Antal forløb`. Heading and
 * indicator must agree on each.
 */
const qualifiers: readonly RegExp[] = [
  /saesonkorrig/,
  /afslut/,
  /paabegynd|tilgang/,
  /afgang/,
  /nytilk|nye (?!ansaet)/,
  /gennemsnit/,
  /jobparat/,
  /aktivitetsparat/,
  /langtid/,
  /under 25|unge|16 24/,
  /sandsynlig|forvent/,
]

/** A range of ages, without its hyphen since the words are folded; also `befolkningen16-66 år`. A short heading has none. */
const ages = /(\d{2}) (\d{2}) aar/

function agesAgree(heading: string, own: string): boolean {
  const stated = ages.exec(heading)?.[0]
  const wanted = ages.exec(own)?.[0]
  return stated === undefined || wanted === undefined || stated === wanted
}
