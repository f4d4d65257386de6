import { entryText } from '../../../text/catalogue-entries.ts'
import type { Choice } from './field.ts'
import type { FormCatalogue } from './form.ts'
import { type Area, type AreaKind, total } from '@noegletal/domain'

/** The key figures, in the order of the pages, by theme. */
export function indicatorChoices({ themes, indicators }: FormCatalogue): Choice[] {
  const titles = new Map(themes.map(({ slug, title }) => [slug, title]))
  return indicators.map(({ slug, title, measure, theme }) => ({
    value: slug,
    title: `${title} (${measure})`,
    group: titles.get(theme) ?? theme,
  }))
}

export function areaChoices({ areas }: FormCatalogue): Choice[] {
  const inOrder = areas.toSorted((a, b) => kindOrder(a) - kindOrder(b))
  return inOrder.map(({ code, name, kind }) => ({
    value: code,
    title: name,
    group: kindNames[kind],
  }))
}

/** The municipalities, by region. */
export function municipalityChoices({ areas }: FormCatalogue): Choice[] {
  const regions = areas.filter(({ kind }) => kind === 'region')
  const regionOf = (code: Area['code']): string =>
    regions.find(({ members }) => members.includes(code))?.name ?? kindNames.municipality
  return areas
    .filter(({ kind }) => kind === 'municipality')
    .map(({ code, name }) => ({ value: code, title: name, group: regionOf(code) }))
    .toSorted((a, b) => a.group.localeCompare(b.group, 'da'))
}

/** The categories of one key figure, its total first; none for a figure that is not divided. */
export function categoryChoices({ indicators }: FormCatalogue, slug: string): Choice[] {
  const dimension = indicators.find((indicator) => indicator.slug === slug)?.dimension
  if (!dimension) return []
  return [
    { value: total, title: entryText.total },
    ...dimension.categories.map(({ slug: value, title }) => ({ value, title })),
  ]
}

/** What a record of words offers to choose from. */
export function choicesFrom(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([value, title]) => ({ value, title }))
}

const kindNames = {
  municipality: 'Kommuner',
  rar: 'RAR-områder',
  landsdel: 'Landsdele',
  region: 'Regioner',
  country: 'Hele landet',
  group: 'Egne grupper',
} satisfies Record<AreaKind, string>

const kindsInOrder: readonly AreaKind[] = [
  'country',
  'group',
  'rar',
  'region',
  'landsdel',
  'municipality',
]
const kindOrder = ({ kind }: Area): number => kindsInOrder.indexOf(kind)
