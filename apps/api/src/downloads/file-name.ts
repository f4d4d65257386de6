import type { FiguresFile } from '@noegletal/contract'
import { total } from '@noegletal/domain'

/** `bruttoledighed_2018M03-2019M03_pr-2019-06-04.csv`: what it is, which periods, and the day the figures were known. */
export function fileName(
  { indicator, categories, figures, asOf }: FiguresFile,
  ending: string,
): string {
  const periods = figures.map(({ period }) => period).toSorted()
  const span = periods.length === 0 ? 'uden-tal' : `${periods[0]}-${periods.at(-1)}`
  // A file with several categories is the whole figure by its parts.
  const [only] = categories.length === 1 ? categories : []
  const category = only === undefined || only.slug === total ? [] : [only.slug]
  return `${[indicator.slug, ...category, span, `pr-${asOf}`].join('_')}.${ending}`
}
