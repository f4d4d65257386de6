import type { AreaName } from '@noegletal/contract'
import {
  type Area,
  type AreaCode,
  type Catalogue,
  type CategorySlug,
  type Indicator,
  type IndicatorSlug,
  total,
} from '@noegletal/domain'
import { type Configuration, ConfigurationError } from './config.ts'
import { notFound } from './errors/refusal.ts'

/** The catalogue as one municipality's dashboard sees it: whose it is, what it compares with, and finding by name. */
export type Dashboard = {
  readonly catalogue: Catalogue
  readonly own: Area
  /** In the configured order, the own municipality left out. */
  readonly compare: readonly Area[]
  /** By code or slug; throws a 404 that names the parameter, `area` when left out. */
  getArea(key: string, parameter?: string): Area
  /** Throws a 404. */
  getIndicator(slug: IndicatorSlug): Indicator
  findIndicator(slug: string): Indicator | null
  /** The areas asked for without repeats: own first, then the compared ones, then the others as asked; all configured when none is asked for. */
  chooseAreas(keys: readonly string[] | undefined): Area[]
}

type AreaSettings = Pick<Configuration, 'ownArea' | 'compareAreas'>

/** Throws a `ConfigurationError` when a configured area is not in the catalogue. */
export function createDashboard(catalogue: Catalogue, settings: AreaSettings): Dashboard {
  const areas = new Map(
    catalogue.areas.flatMap((area) => [[area.slug, area] as const, [area.code, area] as const]),
  )
  const indicators = new Map<string, Indicator>(
    catalogue.indicators.map((indicator) => [indicator.slug, indicator]),
  )
  const configured = (name: string, key: string): Area => {
    const area = areas.get(key)
    if (area === undefined) throw unknownSetting(name, key)
    return area
  }
  const getArea = (key: string, parameter: string): Area => {
    const area = areas.get(key)
    if (area === undefined) throw notFound(`Området »${key}« findes ikke.`, parameter)
    return area
  }
  const own = configured('OWN_AREA', settings.ownArea)
  const shown = [
    ...new Set([own, ...settings.compareAreas.map((key) => configured('COMPARE_AREAS', key))]),
  ]

  return {
    catalogue,
    own,
    compare: shown.slice(1),
    getArea: (key, parameter = 'area') => getArea(key, parameter),
    getIndicator(slug) {
      const indicator = indicators.get(slug)
      if (indicator === undefined) throw notFound(`Nøgletallet »${slug}« findes ikke.`, 'indicator')
      return indicator
    },
    findIndicator: (slug) => indicators.get(slug) ?? null,
    chooseAreas(keys) {
      if (keys === undefined) return shown
      const asked = new Set(keys.map((key) => getArea(key, 'areas')))
      return [...new Set([...shown.filter((area) => asked.has(area)), ...asked])]
    },
  }
}

function unknownSetting(name: string, key: string): ConfigurationError {
  return new ConfigurationError(
    `Indstillingen ${name} peger på området »${key}«, som ikke findes i kataloget (data/areas.csv).`,
  )
}

/** The category asked for, the total when none is; throws a 404 for one that the indicator does not have. */
export function chooseCategory(indicator: Indicator, slug: CategorySlug | undefined): CategorySlug {
  if (slug === undefined || slug === total) return total
  const categories = indicator.dimension?.categories ?? []
  if (categories.some((category) => category.slug === slug)) return slug
  throw notFound(`Kategorien »${slug}« findes ikke for nøgletallet ${indicator.title}.`, 'category')
}

/** An area without its members, as pages show it. */
export function toAreaName(area: Area): AreaName {
  const { members: _, ...name } = area
  return name
}

export function codesOf(areas: readonly Area[]): AreaCode[] {
  return areas.map(({ code }) => code)
}
