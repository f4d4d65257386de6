import type { PageSearch } from '../../search.ts'
import { IndicatorSlug } from '@noegletal/domain'

/** A chart that a theme's readers are used to: a key figure, and how its page shows it. */
export type ThemeChart = {
  readonly indicator: IndicatorSlug
  readonly search: Pick<PageSearch, 'vis' | 'form'>
}

const lines = (slug: string): ThemeChart => ({ indicator: IndicatorSlug.parse(slug), search: {} })
const areas = (slug: string): ThemeChart => ({
  indicator: IndicatorSlug.parse(slug),
  search: { vis: 'fordeling', form: 'areal' },
})
const columns = (slug: string): ThemeChart => ({
  indicator: IndicatorSlug.parse(slug),
  search: { vis: 'fordeling', form: 'soejler' },
})

/** Every chart of the web sheet that this dashboard took over from, in the order of the themes. */
export const themeCharts: readonly ThemeChart[] = [
  lines('bruttoledighed'),
  lines('a-dagpenge'),
  lines('unge-offentlig-forsoergelse'),
  columns('unge-offentlig-forsoergelse'),
  lines('kontanthjaelp-uddannelseshjaelp'),
  areas('kontanthjaelpsforloeb'),
  lines('sygedagpenge-jobafklaring'),
  areas('sygedagpengeforloeb'),
  lines('fleksjob-ledighedsydelse'),
  lines('ressourceforloeb-revalidering'),
  lines('foertidspension-andel'),
  lines('foertidspension-nytilkendelser'),
  areas('offentligt-forsoergede'),
  columns('paabegyndte-forloeb'),
  columns('afsluttede-forloeb'),
  lines('flygtninge-beskaeftigelse'),
  lines('flygtninge-virksomhedsindsats'),
  lines('loenmodtagere-bopael'),
  lines('loenmodtagere-arbejdssted'),
  lines('beskaeftigelsesfrekvens'),
  lines('jobomsaetning'),
  lines('jobparate-kontanthjaelpsmodtagere'),
  lines('jobparate-afsluttede-forloeb'),
  lines('jobparate-loentimer'),
]
