import {
  type Area,
  type AreaCode,
  type AreaRole,
  type Catalogue,
  type Indicator,
  type IndicatorSlug,
  type Period,
  type TypicalRevision,
  lastDayOf,
} from '@noegletal/domain'
import type { Figures, Line, LinePoint } from './figures.ts'
import type { GoalWithFigures } from './goals/goal-statement.ts'

/** Everything that a report may speak of. */
export type ReportFigures = {
  readonly catalogue: Pick<
    Catalogue,
    'areas' | 'indicators' | 'breaks' | 'gaps' | 'levelThresholds'
  >
  /** The points of a total as they are known, in time order; empty where there are none. */
  points(indicator: IndicatorSlug, area: AreaCode): readonly LinePoint[]
  /** How the own area's newest figure usually changes; null when nobody knows. */
  usualRevision(indicator: IndicatorSlug): TypicalRevision | null
  /** Those that were decided when the figures were known; those of other areas may be there too. */
  readonly goals: readonly GoalWithFigures[]
}

/** The figures of one indicator for the areas of some roles, up to the report's last period. */
export type FigureLookup = (indicator: IndicatorSlug, roles: readonly AreaRole[]) => Figures

/** After every day that a figure is known of. */
const lastOfDays = '9999-12-31'

type Scope = { readonly areas: readonly [AreaCode, ...AreaCode[]]; readonly til: Period | null }

/** Finds the figures of a report by indicator and role; throws a `RangeError` for what the catalogue does not have. */
export function createFigureLookup(figures: ReportFigures, { areas, til }: Scope): FigureLookup {
  const { catalogue } = figures
  const named = new Map(catalogue.areas.map((area) => [area.code, area]))
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.slug, indicator]))
  const [own, ...compared] = areas.map((code) => getFrom(named, code))
  const inRole = areasInRole(getOwn(own), compared)
  const end = til === null ? lastOfDays : lastDayOf(til)

  const lines = new Map<string, Line>()
  const findLine = (slug: IndicatorSlug, area: Area): Line => {
    const key = `${slug} ${area.code}`
    const known = lines.get(key)
    if (known !== undefined) return known
    const all = figures.points(slug, area.code)
    const line = { area, points: all.filter(({ period }) => lastDayOf(period) <= end) }
    lines.set(key, line)
    return line
  }

  return (slug, roles) => {
    const indicator = getFrom(indicators, slug)
    const toLine = (area: Area): Line => findLine(slug, area)
    const [first, ...others] = ['own' as const, ...roles.filter((role) => role !== 'own')].flatMap(
      (role) => inRole[role],
    )
    const withMembers = (area: Area): Line => ({
      ...toLine(area),
      members: () => membersOf(area, catalogue.areas).map(toLine),
    })
    return {
      indicator,
      lines: [toLine(getOwn(first)), ...others.map(withMembers)],
      breaks: catalogue.breaks,
      gaps: catalogue.gaps,
      til,
      levelWithin: thresholdOf(indicator, catalogue),
      usualRevision: figures.usualRevision(slug),
    }
  }
}

function areasInRole(own: Area, compared: readonly Area[]): Record<AreaRole, readonly Area[]> {
  const others = compared.filter(({ code }) => code !== own.code)
  return {
    own: [own],
    chosen: others.filter(({ kind }) => kind !== 'country'),
    country: others.filter(({ kind }) => kind === 'country'),
  }
}

/** The municipalities of an area; the country has them all and lists none. */
export function membersOf(area: Area, areas: readonly Area[]): Area[] {
  const municipalities = areas.filter(({ kind }) => kind === 'municipality')
  if (area.kind === 'country') return municipalities
  return municipalities.filter(({ code }) => area.members.includes(code))
}

/** Up to which relative difference two figures of an indicator are level; 0 where the digits decide. */
export function thresholdOf(
  { unit }: Pick<Indicator, 'unit'>,
  { levelThresholds }: Pick<Catalogue, 'levelThresholds'>,
): number {
  return levelThresholds.find((threshold) => threshold.unit === unit)?.relative ?? 0
}

function getOwn<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new RangeError('A report is about an area')
  return item
}

function getFrom<Key, Item>(items: ReadonlyMap<Key, Item>, key: Key): Item {
  const item = items.get(key)
  if (item === undefined) throw new RangeError(`Not in the catalogue: ${String(key)}`)
  return item
}
