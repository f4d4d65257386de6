import {
  type CategorySlug,
  type Indicator,
  type Result,
  failed,
  ok,
  total,
} from '@noegletal/domain'
import { foldName, withoutFootmark } from './folded-name.ts'
import { createNameGuesser } from './nearest-name.ts'
import { type CellFault, quoted, unreadable } from '../problem.ts'

export type FindIndicator = (text: string) => Result<Indicator, CellFault>
export type FindCategory = (text: string) => Result<CategorySlug, CellFault>

/**
 * Makes the finder of a catalogue's indicators: by slug, by title with the slug (`Forsikrede ledige (a-dagpenge)`), or by
 * title alone when only one indicator has it; where no title is meant, by another name of it in the same way.
 */
export function createIndicatorFinder(indicators: readonly Indicator[]): FindIndicator {
  const bySlug = new Map(
    indicators.flatMap((indicator) => [
      [foldName(indicator.slug), indicator] as const,
      [foldName(`${indicator.title} (${indicator.slug})`), indicator] as const,
    ]),
  )
  const byTitle = Map.groupBy(indicators, ({ title }) => foldName(title))
  const byOtherName = Map.groupBy(
    indicators.flatMap((indicator) =>
      (indicator.otherNames ?? []).map((name) => ({ name, indicator })),
    ),
    ({ name }) => foldName(name),
  )
  const guess = createNameGuesser([
    ...indicators.map(({ title }) => title),
    ...indicators.flatMap(({ otherNames }) => otherNames ?? []),
  ])

  return (text) => {
    const plain = foldName(text)
    const slugMatch = bySlug.get(plain)
    if (slugMatch) return ok(slugMatch)

    const named = byOtherName.get(plain)?.map(({ indicator }) => indicator)
    const [match, ...others] = byTitle.get(plain) ?? named ?? []
    if (match === undefined) return failed(unknownIndicator(text, guess(text)))
    return others.length === 0 ? ok(match) : failed(sharedTitle(text, [match, ...others]))
  }
}

/** Makes the finder of one indicator's categories: by slug or title; empty, `I alt` and `Køn i alt` are the total. */
export function createCategoryFinder({ dimension, title }: Indicator): FindCategory {
  const slugs = new Map<string, CategorySlug>([
    ['', total],
    ['i alt', total],
    [foldName(`${dimension?.title ?? ''} i alt`), total],
    ...(dimension?.categories ?? []).flatMap((category) => [
      [foldName(category.slug), category.slug] as const,
      [foldName(category.title), category.slug] as const,
    ]),
  ])

  return (text) => {
    const slug = slugs.get(foldName(text)) ?? slugs.get(foldName(withoutFootmark(text)))
    return slug === undefined ? failed(unknownCategory(text, { dimension, title })) : ok(slug)
  }
}

function unknownIndicator(text: string, near: string | null): CellFault {
  const expected = 'et nøgletal fra kataloget, med navn eller kort navn (slug)'
  const hint = near === null ? `forventede ${expected}` : `som ikke kendes; mente du »${near}«?`
  return { kind: 'unknown-name', expected, message: `fandt ${quoted(text)}, ${hint}` }
}

function sharedTitle(text: string, matches: readonly Indicator[]): CellFault {
  const expected = matches.map(({ slug }) => slug).join(' eller ')
  return {
    kind: 'unknown-name',
    expected,
    message: `fandt ${quoted(text)}, som flere nøgletal hedder; skriv ${expected}`,
  }
}

function unknownCategory(
  text: string,
  { dimension, title }: Pick<Indicator, 'dimension' | 'title'>,
): CellFault {
  if (dimension === null) {
    return unreadable(text, `et tomt felt, for »${title}« er ikke delt op`, 'unknown-name')
  }
  const names = dimension.categories.map((category) => category.title).join(', ')
  const expected = `en af kategorierne: ${names} – eller et tomt felt for i alt`
  return unreadable(text, expected, 'unknown-name')
}
