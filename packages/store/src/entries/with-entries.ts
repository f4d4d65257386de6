import {
  type Area,
  type AreaCode,
  type Break,
  type Catalogue,
  type CatalogueEntry,
  type Goal,
  type Indicator,
  type IndicatorSlug,
  areasOfGoal,
  indicatorsOfGoal,
  withFittingShares,
} from '@noegletal/domain'

/**
 * The product's catalogue with the entries made in the interface on top; always a catalogue that holds together, so that no
 * update of the product can be stopped by an entry. An own indicator or group stands in the place of one of the product's
 * that an update brings under the same name, since its figures were stated for the own definition; taking the entry away
 * brings the product's to light. What an entry says of areas, themes and indicators that are gone is left out.
 */
export function withEntries(product: Catalogue, entries: readonly CatalogueEntry[]): Catalogue {
  const added = contentsOf(entries)
  const areas = withGroups(product.areas, added.groups)
  const indicators = withIndicators({ ...product, areas }, added.indicators)
  const known: Known = {
    areas: new Set(areas.map(({ code }) => code)),
    indicators: new Set(indicators.map(({ slug }) => slug)),
  }
  return {
    ...product,
    areas,
    indicators,
    breaks: [...product.breaks, ...breaksOfKnown(added.breaks, known.indicators)],
    gaps: [...product.gaps, ...aboutKnown(added.gaps, known)],
    footnotes: [...product.footnotes, ...aboutKnown(added.footnotes, known)],
    goals: [...product.goals, ...goalsOfKnown(added.goals, known)],
  }
}

type Contents = Pick<Catalogue, 'breaks' | 'gaps' | 'footnotes' | 'goals' | 'indicators'> & {
  readonly groups: Area[]
}

function contentsOf(entries: readonly CatalogueEntry[]): Contents {
  return {
    gaps: entries.flatMap((entry) => (entry.kind === 'gap' ? entry.content : [])),
    breaks: entries.flatMap((entry) => (entry.kind === 'break' ? entry.content : [])),
    footnotes: entries.flatMap((entry) => (entry.kind === 'footnote' ? entry.content : [])),
    goals: entries.flatMap((entry) => (entry.kind === 'goal' ? entry.content : [])),
    indicators: entries.flatMap((entry) => (entry.kind === 'indicator' ? entry.content : [])),
    groups: entries.flatMap((entry) => (entry.kind === 'area-group' ? entry.content : [])),
  }
}

function withGroups(areas: readonly Area[], groups: readonly Area[]): Area[] {
  const own = new Set(groups.map(({ code }) => code))
  const kept = areas.filter(({ code }) => !own.has(code))
  const codes = new Set(kept.map(({ code }) => code))
  const slugs = new Set(kept.map(({ slug }) => slug))
  return [
    ...kept,
    ...groups.map((group) => ({
      ...group,
      slug: freeSlug(group.slug, slugs),
      members: group.members.filter((member) => codes.has(member)),
    })),
  ]
}

// An update can bring an area with another code and the same address.
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  return taken.has(slug) ? freeSlug(`${slug}-egen`, taken) : slug
}

function withIndicators(
  { areas, themes, indicators }: Pick<Catalogue, 'areas' | 'themes' | 'indicators'>,
  added: readonly Indicator[],
): Indicator[] {
  const own = new Set(added.map(({ slug }) => slug))
  const codes = new Set<string>(areas.map(({ code }) => code))
  const themeOf = (wanted: string): string =>
    themes.some(({ slug }) => slug === wanted) ? wanted : (themes.at(-1)?.slug ?? wanted)
  return withFittingShares([
    ...indicators.filter(({ slug }) => !own.has(slug)),
    ...added.map((indicator) => ({
      ...indicator,
      theme: themeOf(indicator.theme),
      onlyAreas: indicator.onlyAreas.filter((area) => codes.has(area)),
    })),
  ])
}

function breaksOfKnown(breaks: readonly Break[], known: ReadonlySet<IndicatorSlug>): Break[] {
  return breaks
    .map((item) => ({ ...item, indicators: item.indicators.filter((slug) => known.has(slug)) }))
    .filter(({ indicators }) => indicators.length > 0)
}

type Known = {
  readonly areas: ReadonlySet<AreaCode>
  readonly indicators: ReadonlySet<IndicatorSlug>
}

type About = { readonly indicator: IndicatorSlug; readonly area: AreaCode | null }

function aboutKnown<Item extends About>(items: readonly Item[], known: Known): Item[] {
  return items.filter(
    ({ indicator, area }) =>
      known.indicators.has(indicator) && (area === null || known.areas.has(area)),
  )
}

function goalsOfKnown(goals: readonly Goal[], { areas, indicators }: Known): Goal[] {
  return goals.filter(
    (goal) =>
      indicatorsOfGoal(goal).every((slug) => indicators.has(slug)) &&
      areasOfGoal(goal).every((code) => areas.has(code)),
  )
}
