import type { FormCatalogue } from './forms/form.ts'
import { examplePeriods } from './forms/span.ts'
import type { Indicator } from '@noegletal/domain'

/** A file in the long layout with one figure of an indicator, for an area that it is for. */
export function exampleFile(indicator: Indicator, { own }: Pick<FormCatalogue, 'own'>): string {
  const { slug, granularity, decimals, onlyAreas, dimension } = indicator
  const number = decimals === 0 ? '46' : `46,${'715'.slice(0, decimals)}`
  const area = onlyAreas.length === 0 || onlyAreas.includes(own.code) ? own.code : onlyAreas[0]
  const columns = [
    ['nøgletal', slug],
    ['område', area],
    ['periode', examplePeriods[granularity]],
    ['værdi', number],
    ...(dimension?.categories.slice(0, 1) ?? []).map((category) => ['kategori', category.slug]),
  ]
  const line = (place: 0 | 1): string => columns.map((column) => column[place]).join(';')
  return `${line(0)}\n${line(1)}`
}
