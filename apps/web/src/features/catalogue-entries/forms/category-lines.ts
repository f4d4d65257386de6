import { type FormValues, choicesOf, joinChoices, valueOf } from './field.ts'
import { slugOf } from './slug.ts'

type Named = { readonly slug: string; readonly title: string }

/** The categories as lines to edit, and what they were before, by which they are known again. */
export function categoryValues(categories: readonly Named[]): FormValues {
  const lines = categories.map(({ title }) => title).join('\n')
  return {
    categories: lines,
    linesBefore: lines,
    slugsBefore: joinChoices(categories.map(({ slug }) => slug)),
  }
}

/**
 * The categories that the lines name. One that is there already keeps its slug, since its figures hang on it: by its
 * title, or by its place when no line was added or taken away, so that a new title is a new title only.
 */
export function categoriesOf(values: FormValues): Named[] {
  const titles = linesOf(values, 'categories')
  const before = linesOf(values, 'linesBefore')
  const slugs = choicesOf(values, 'slugsBefore')
  return titles.map((title, index) => {
    const known = before.indexOf(title)
    const place = known < 0 && isRenamed(titles, before, index) ? index : known
    return { slug: slugs[place] ?? slugOf(title), title }
  })
}

function isRenamed(titles: readonly string[], before: readonly string[], index: number): boolean {
  const old = before[index]
  return titles.length === before.length && old !== undefined && !titles.includes(old)
}

function linesOf(values: FormValues, name: string): string[] {
  return valueOf(values, name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
