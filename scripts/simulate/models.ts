import { type CategorySlug, type Indicator, type Unit, unitKind } from '@noegletal/domain'

/**
 * How an indicator is made of counts. `sum`: its counts added, each a category where it has categories. `split`: one count
 * divided on its categories by weights; a category of weight null is not shown by the source. A share has a denominator.
 */
export type CountModel = {
  readonly kind: 'sum' | 'split'
  readonly counts: readonly string[]
  /** One for each category of a split. */
  readonly weights: readonly (number | null)[]
  readonly denominator: string | null
}

/** The counts behind an indicator; a new one in the catalogue gets a count of its own name. */
export function modelOf(indicator: Indicator): CountModel {
  const { slug, dimension } = indicator
  const denominator = denominatorOf(indicator)
  const flow = flows.get(slug)
  const parts = sums.get(slug)
  const categories = dimension?.categories.map((category) => category.slug) ?? []
  if (flow !== undefined)
    return sumOf(
      categories.map((benefit) => flow + benefit),
      denominator,
    )
  if (parts !== undefined) return sumOf(parts, denominator)
  const counts = [numerators.get(slug) ?? slug]
  if (dimension === null) return sumOf(counts, denominator)
  return { kind: 'split', counts, weights: weightsOf(slug, categories), denominator }
}

const sumOf = (counts: readonly string[], denominator: string | null): CountModel => ({
  kind: 'sum',
  counts,
  weights: [],
  denominator,
})

// The categories are benefits, whose counts are also indicators of their own: fleksjob is the same wherever it stands.
const flows = new Map([
  ['offentligt-forsoergede', ''],
  ['paabegyndte-forloeb', 'begun/'],
  ['afsluttede-forloeb', 'ended/'],
])

const sums = new Map([
  ['kontanthjaelp-mv', ['kontanthjaelp', 'uddannelseshjaelp', 'integrationsydelse']],
  ['kontanthjaelp-uddannelseshjaelp', ['kontanthjaelp', 'uddannelseshjaelp']],
  ['sygedagpenge-jobafklaring', ['sygedagpenge', 'jobafklaring']],
  ['fleksjob-ledighedsydelse', ['fleksjob', 'ledighedsydelse']],
  ['ressourceforloeb-revalidering', ['ressourceforloeb', 'revalidering']],
])

const numerators = new Map([
  ['bruttoledighed', 'bruttoledige'],
  ['unge-offentlig-forsoergelse', 'young'],
  ['foertidspension-andel', 'foertidspension'],
  ['beskaeftigelsesfrekvens', 'beskaeftigede'],
])

const denominators = new Map([
  ['unge-offentlig-forsoergelse', 'young-labour-force'],
  ['flygtninge-beskaeftigelse', 'refugees'],
  ['flygtninge-virksomhedsindsats', 'refugees'],
  ['jobparate-loentimer', 'jobparate-kontanthjaelpsmodtagere'],
  ['omgoerelsesprocent-voksenomraadet', 'adult-appeals'],
])

function denominatorOf({
  slug,
  unit,
}: {
  readonly slug: string
  readonly unit: Unit
}): string | null {
  if (unitKind(unit) !== 'share') return null
  const usual = unit === 'percent-of-population' ? 'population' : 'labour-force'
  return denominators.get(slug) ?? usual
}

const weights = new Map<string, readonly (number | null)[]>([
  ['unge-offentlig-forsoergelse', [0.46, 0.07, 0.08, 0.18, 0.12, 0.09]],
  ['sygedagpengeforloeb', [0.22, 0.16, 0.34, 0.22, 0.06]],
  ['kontanthjaelpsforloeb', [0.14, 0.1, 0.14, 0.2, 0.14, 0.28]],
  ['samtaler-forsikrede-ledige', [null, 0.24, 0.31, 0.13, 0.1, 0.19, 0.03]],
])

function weightsOf(slug: string, categories: readonly CategorySlug[]): readonly (number | null)[] {
  const known = weights.get(slug)
  return known?.length === categories.length ? known : categories.map((_, place) => 1 / (place + 2))
}
