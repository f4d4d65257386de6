import { type Area, type AreaCode, type Result, failed, ok } from '@noegletal/domain'
import { foldName, withoutFootmark } from './folded-name.ts'
import { createNameGuesser } from './nearest-name.ts'
import { danishName } from './english-areas.ts'
import { type CellFault, quoted } from '../problem.ts'

/** An area of the catalogue, or `outside` for the rows that belong to no municipality of the dashboard. */
export type AreaMatch = AreaCode | 'outside'

/** Finds the area that a text means: a code (`657`, `0657`), a name, both (`657 Herning`), or the slug. */
export type FindArea = (text: string) => Result<AreaMatch, CellFault>

/**
 * Makes the area finder of a catalogue. The code decides; a name beside it must agree. Names are found with or without
 * `Kommune` and the genitive s (`Nordfyns`, `Nordfyn`, `Københavns Kommune`), with `Å` or `Aa`, and with the mark of a footnote.
 */
export function createAreaFinder(areas: readonly Area[]): FindArea {
  const byName = createNameIndex(areas)
  const byNumber = new Map(
    areas.filter(({ code }) => /^\d+$/.test(code)).map((area) => [Number(area.code), area]),
  )
  const guess = createNameGuesser(areas.map(({ name }) => name))

  return (text) => {
    const plain = danishName(foldName(withoutFootmark(text)))
    const coded = /^(\d{1,4})(?:[ .:]+(.+))?$/.exec(plain)
    if (coded === null) {
      return isOutside(plain)
        ? ok('outside')
        : (byName(plain) ?? failed(unknownArea(text, guess(text))))
    }

    const [, digits = '', name] = coded
    if (outsideCodes.has(Number(digits))) return ok('outside')
    const area = byNumber.get(Number(digits))
    if (!area) return failed(unknownArea(text, guess(text)))
    return name === undefined || agrees(byName(danishName(name)), area)
      ? ok(area.code)
      : failed(apart(text, area))
  }
}

/** 997 Udlandet and 998 Uoplyst kommune are no places in Denmark; 411 Christiansø is in no municipality. */
const outsideCodes = new Set([411, 997, 998])
const outsideNames = new Set([
  'udlandet',
  'uoplyst kommune',
  'uoplyst',
  'ikke oplyst',
  'ukendt kommune',
  'uden for kommunerne',
  'christiansoe',
  'abroad',
  'outside denmark',
  'unknown municipality',
  'not stated',
  'not stated municipality',
])

const isOutside = (plain: string): boolean => outsideNames.has(plain)

type FindByName = (plain: string) => Result<AreaCode, CellFault> | null

function createNameIndex(areas: readonly Area[]): FindByName {
  const exact = new Map<string, AreaCode>()
  const municipalities = new Map<string, AreaCode>()
  for (const area of areas) {
    for (const spelling of spellingsOf(area)) exact.set(spelling, area.code)
    if (area.kind === 'municipality') municipalities.set(foldName(area.name), area.code)
  }

  return (plain) => {
    const base = plain.replace(/ (?:regions)?kommune$/, '')
    const code =
      exact.get(plain) ??
      municipalities.get(base) ??
      municipalities.get(base.replace(/s$/, '')) ??
      municipalities.get(`${base}s`)
    return code === undefined ? null : ok(code)
  }
}

function spellingsOf({ code, slug, name, kind }: Area): string[] {
  const own = [foldName(code), foldName(slug), foldName(name)]
  return kind === 'country' ? [...own, 'hele landet', 'danmark', 'hele danmark'] : own
}

// A name that is in no list beside a code that is ("657 Herning Kom.") is no contradiction.
function agrees(byName: Result<AreaCode, CellFault> | null, area: Area): boolean {
  return byName === null || !byName.ok || byName.value === area.code
}

function apart(text: string, area: Area): CellFault {
  const expected = `${area.code} ${area.name}`
  return {
    kind: 'contradiction',
    expected,
    message: `fandt ${quoted(text)}, men koden ${area.code} er ${area.name}; ret koden eller navnet`,
  }
}

function unknownArea(text: string, near: string | null): CellFault {
  const expected = 'en kommune, region, landsdel, RAR eller Hele landet, med kode eller navn'
  const hint = near === null ? `forventede ${expected}` : `som ikke kendes; mente du »${near}«?`
  return { kind: 'unknown-name', expected, message: `fandt ${quoted(text)}, ${hint}` }
}
