import {
  type FileShape,
  type Indicator,
  type MappedAxis,
  type MappedTarget,
  type Mapping,
  granularityOf,
} from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import type { CatalogueWords } from './proposal.ts'

/** Whether a mapping says enough for the figures of a file to be read: an area, a period, an indicator, and no open axis. */
export function isComplete(mapping: Mapping, shape: FileShape): boolean {
  return openMatters(mapping, shape).length === 0
}

/**
 * What is wrong with a mapping for a file, as Danish clauses; empty for one that can be used. Says what is left open, what
 * does not belong to the file, what the catalogue does not have, and what contradicts itself.
 */
export function checkMapping(
  mapping: Mapping,
  shape: FileShape,
  catalogue: CatalogueWords,
): string[] {
  return [
    ...foreignHeadings(mapping, shape),
    ...openMatters(mapping, shape),
    ...fedTwice(mapping, shape),
    ...unknownWords(mapping, catalogue),
    ...unsuited(mapping, catalogue),
  ]
}

function openMatters(mapping: Mapping, shape: FileShape): string[] {
  const { axes, area, period } = mapping
  const withRole = (role: MappedAxis['role']): number =>
    axes.filter((axis) => axis.role === role).length
  return [
    ...whenIt(
      withRole('area') + Number(area !== null) === 0,
      'det er ikke sagt, hvilket område tallene er for',
    ),
    ...whenIt(
      withRole('period') + Number(period !== null) === 0,
      'det er ikke sagt, hvilken periode tallene er for',
    ),
    ...whenIt(
      period === null && leavesPeriodsOut(mapping, shape),
      'nogle af filens rækker har ingen periode, og det er ikke sagt, hvilken de er for',
    ),
    ...openAxes(axes, shape),
    ...openTargets(mapping, shape, withRole('indicator') > 0),
    ...(['area', 'area-name', 'period', 'category', 'indicator'] as const).flatMap((role) =>
      whenIt(withRole(role) > 1, `flere kolonner er valgt som ${roleNames[role]}`),
    ),
    ...whenIt(
      withRole('area-name') > 0 && withRole('area') === 0,
      'en kolonne er valgt som områdets navn, men ingen som området',
    ),
  ]
}

/** In a table of our own layout an empty cell is a mistake in the row. */
function leavesPeriodsOut({ axes }: Mapping, shape: FileShape): boolean {
  if (shape.dialect === 'long') return false
  const chosen = axes.find(({ role }) => role === 'period')
  const axis = shape.axes.find(({ heading }) => heading === chosen?.heading)
  return axis?.members.some((member) => member.trim() === '') ?? false
}

const roleNames = {
  area: 'område',
  'area-name': 'områdets navn',
  period: 'periode',
  category: 'kategori',
  indicator: 'nøgletal',
} as const

function openAxes(axes: readonly MappedAxis[], shape: FileShape): string[] {
  return axes.flatMap(({ heading, role, member }) => {
    if (role !== 'fixed') return []
    if (member === null) {
      return [`det er ikke valgt, hvad der skal læses af »${heading}«, og filen har ikke »i alt«`]
    }
    const axis = shape.axes.find((candidate) => candidate.heading === heading)
    const isAllKnown = axis !== undefined && axis.memberCount === axis.members.length
    return whenIt(
      isAllKnown && !axis.members.includes(member),
      `»${member}« findes ikke under »${heading}« i filen`,
    )
  })
}

/** An indicator axis whose members are the catalogue's own words needs no targets (the long layout). */
function openTargets(mapping: Mapping, shape: FileShape, isNamed: boolean): string[] {
  const { targets } = mapping
  if (isNamed && targets.length === 0) {
    return whenIt(shape.dialect !== 'long', 'det er ikke sagt, hvilke nøgletal filen har')
  }
  if (presentTargets(mapping, shape).some(({ indicator }) => indicator !== null)) return []
  const [only, ...others] = shape.measures
  return only !== undefined && others.length === 0 && !isNamed
    ? [`det er ikke sagt, hvilket nøgletal »${only}« er`]
    : ['det er ikke sagt, hvilke nøgletal filen har']
}

function foreignHeadings({ axes, targets }: Mapping, shape: FileShape): string[] {
  const headings = new Set(shape.axes.map(({ heading }) => heading))
  const measures = new Set(shape.measures)
  const unknownAxes = axes.filter(({ heading }) => !headings.has(heading))
  const unknownMeasures = [...new Set(targets.map(({ measure }) => measure))].filter(
    (measure) => !measures.has(measure),
  )
  const mapped = new Set(axes.map(({ heading }) => heading))
  return [
    ...unknownAxes.map(({ heading }) => `filen har ikke kolonnen »${heading}«`),
    ...unknownMeasures.map((measure) => `filen har ikke kolonnen »${measure}«`),
    ...[...headings]
      .filter((heading) => !mapped.has(heading))
      .map((heading) => `det er ikke sagt, hvad kolonnen »${heading}« er`),
    ...whenIt(
      axes.length > mapped.size && headings.size === shape.axes.length,
      'en kolonne står to gange',
    ),
  ]
}

/** The targets of an earlier file may name members that this one does not have. */
function presentTargets({ axes, targets }: Mapping, shape: FileShape): readonly MappedTarget[] {
  const heading = axes.find(({ role }) => role === 'indicator')?.heading
  const axis = shape.axes.find((candidate) => candidate.heading === heading)
  if (axis === undefined || axis.memberCount > axis.members.length) return targets
  return targets.filter(({ member }) => member !== null && axis.members.includes(member))
}

function fedTwice(mapping: Mapping, shape: FileShape): string[] {
  const uses = Map.groupBy(presentTargets(mapping, shape), ({ indicator }) => indicator)
  return [...uses].flatMap(([indicator, together]) =>
    whenIt(
      indicator !== null && together.length > 1,
      `nøgletallet »${indicator}« får tal fra ${together.length} steder i filen`,
    ),
  )
}

function unknownWords({ targets, categories, area }: Mapping, catalogue: CatalogueWords): string[] {
  const indicators = new Set<string>(catalogue.indicators.map(({ slug }) => slug))
  const areas = new Set<string>(catalogue.areas.map(({ code }) => code))
  const slugs = new Set(
    catalogue.indicators.flatMap(
      ({ dimension }) => dimension?.categories.map(({ slug }) => String(slug)) ?? [],
    ),
  ).add('i-alt')
  return [
    ...targets.flatMap(({ indicator }) =>
      whenIt(
        indicator !== null && !indicators.has(indicator),
        `nøgletallet »${indicator}« findes ikke`,
      ),
    ),
    ...categories.flatMap(({ category }) =>
      whenIt(category !== null && !slugs.has(category), `kategorien »${category}« findes ikke`),
    ),
    ...whenIt(area !== null && !areas.has(area), `området »${area}« findes ikke`),
  ]
}

/** What the catalogue says of the chosen indicators and the mapping does not fit. */
function unsuited(mapping: Mapping, { indicators }: CatalogueWords): string[] {
  const slugs = new Set<string | null>(mapping.targets.map(({ indicator }) => indicator))
  const fed = indicators.filter(({ slug }) => slugs.has(slug))
  const isSplit = mapping.axes.some(({ role }) => role === 'category')
  const noSplit = fed.length > 0 && fed.every(({ dimension }) => dimension === null)
  return [
    ...fed.flatMap((indicator) => [
      ...elsewhere(mapping, indicator),
      ...otherTime(mapping, indicator),
    ]),
    ...whenIt(
      isSplit && noSplit,
      'en kolonne er valgt som kategori, men ingen af nøgletallene er delt op',
    ),
  ]
}

function elsewhere({ area }: Mapping, { title, onlyAreas }: Indicator): string[] {
  const isOther = area !== null && onlyAreas.length > 0 && !onlyAreas.includes(area)
  return whenIt(isOther, `»${title}« føres kun for område ${onlyAreas.join(' eller ')}`)
}

function otherTime({ period }: Mapping, { title, granularity }: Indicator): string[] {
  if (period === null || granularityOf(period) === granularity) return []
  return [`perioden ${formatPeriod(period)} passer ikke til »${title}«`]
}

const whenIt = (is: boolean, clause: string): string[] => (is ? [clause] : [])
