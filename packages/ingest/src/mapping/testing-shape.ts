import { type Area, AreaCode, type Indicator, type RememberedMapping } from '@noegletal/domain'
import type { FileShape, Mapping } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describeShape } from '../figures/describe-shape.ts'
import { recognise } from '../dialects/recognise.ts'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import type { CatalogueWords } from './proposal.ts'

/** How a text is understood as a file. */
export function shapeOf(text: string, tableId: string | null = null): FileShape {
  const opened = openFile(bytesOf(new TextEncoder().encode(text)))
  if (!opened.ok) throw new Error(opened.error.message)
  const layout = recognise(opened.value, tableId)
  if (!layout.ok) throw new Error(layout.error.message)
  return describeShape(opened.value, layout.value)
}

/** The mapping of an earlier file as it is remembered. */
export function rememberedOf(
  shape: FileShape,
  mapping: Mapping,
  usedAt = '2026-10-01T08:00:00Z',
): RememberedMapping {
  const { dialect, headerKey, tableId, axes, measures } = shape
  const headings = [...axes.map(({ heading }) => heading), ...measures]
  return { dialect, headerKey, headings, tableId, mapping, usedAt, usedBy: 'En analytiker' }
}

const area = (code: string, name: string, kind: Area['kind']): Area => ({
  code: AreaCode.parse(code),
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind,
  members: [],
})

const jobindsats = (tableId: string): Indicator['source'] => ({
  publisher: 'jobindsats.dk',
  tableId,
  url: 'https://jobindsats.dk',
})

const own = { publisher: 'Kommunens egen opgørelse', tableId: null, url: null }
const ministry = { publisher: 'Beskæftigelsesministeriet', tableId: 'y30r21', url: null }
const benefits = {
  title: 'Ydelse',
  sumsToTotal: true,
  categories: ['A-dagpenge', 'Kontanthjælp', 'Sygedagpenge', 'Fleksjob'].map((title) => ({
    slug: title.toLowerCase().replace('æ', 'ae'),
    title,
  })),
}
const compared = { granularity: 'half-year', source: ministry, denominator: null }
const persons = { unit: 'full-time-persons', measure: 'fuldtidspersoner', denominator: null }
const budgeted = { granularity: 'year', source: own, denominator: null, dimension: benefits }

/** A few areas and indicators of each kind that the sources feed. */
export const catalogue: CatalogueWords = {
  areas: [
    area('000', 'Hele landet', 'country'),
    area('082', 'Region Midtjylland', 'region'),
    area('657', 'Herning', 'municipality'),
    area('665', 'Lemvig', 'municipality'),
  ],
  indicators: [
    anIndicator(),
    anIndicator({ slug: 'bruttoledige', title: 'Bruttoledige', ...persons }),
    anIndicator({ slug: 'sygedagpenge', title: 'Sygedagpenge', source: jobindsats('y07a02') }),
    anIndicator({
      slug: 'sygdom-i-alt',
      title: 'Sygdom i alt',
      source: jobindsats('y07a02, y12a02'),
    }),
    anIndicator({ slug: 'fleksjob', title: 'Fleksjob', source: jobindsats('y08a02'), ...persons }),
    anIndicator({
      slug: 'jobparate',
      title: 'Jobparate',
      source: jobindsats('y36a02'),
      ...persons,
    }),
    anIndicator({
      slug: 'offentligt-forsoergede',
      title: 'Offentligt forsørgede',
      source: jobindsats('ptv_a02'),
      dimension: benefits,
      ...persons,
    }),
    anIndicator({
      slug: 'unge',
      title: 'Unge på offentlig forsørgelse',
      source: jobindsats('ptv_a02'),
      denominator: 'arbejdsstyrken under 25 år',
    }),
    anIndicator({ slug: 'plads', title: 'Placering på ranglisten', ...compared, unit: 'rank' }),
    anIndicator({
      slug: 'plads-dagpenge',
      title: 'Dagpengeområdet, placering',
      ...compared,
      unit: 'rank',
    }),
    anIndicator({
      slug: 'forskel',
      title: 'Forskel i personer',
      ...compared,
      unit: 'person-difference',
    }),
    anIndicator({
      slug: 'andel-forventet',
      title: 'Forventet andel',
      measure: 'forventet andel, pct. af befolkningen',
      ...compared,
      unit: 'percent-of-population',
    }),
    anIndicator({
      slug: 'andel-faktisk',
      title: 'Faktisk andel',
      measure: 'faktisk andel, pct. af befolkningen',
      ...compared,
      unit: 'percent-of-population',
    }),
    anIndicator({
      slug: 'budget',
      title: 'Budgetterede personer',
      ...budgeted,
      unit: 'full-time-persons',
    }),
    anIndicator({
      slug: 'forventet',
      title: 'Forventet regnskab',
      ...budgeted,
      unit: 'full-time-persons',
    }),
    anIndicator({
      slug: 'afvigelse',
      title: 'Afvigelse fra budgettet',
      ...budgeted,
      unit: 'person-difference',
    }),
    anIndicator({
      slug: 'forsorgshjem',
      title: 'Forsorgshjem',
      source: own,
      onlyAreas: ['657'],
      ...persons,
    }),
  ],
}
