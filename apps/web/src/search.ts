import { AreaKey, AreaNames, AsOfDate, Until } from '@noegletal/contract'
import { BenchmarkList, CategorySlug, IndicatorSlug, Period } from '@noegletal/domain'
import { dayInDenmark } from '@noegletal/format'
import { z } from 'zod'

/**
 * What a page's address can say after its question mark. One name means the same on every page, so a link keeps its
 * meaning when a page learns to read one more of them. The values stay texts, as they stand in the address.
 */
export const PageSearch = z
  .object({
    /** The figures as they were known on this day; what will be known tomorrow nobody knows. */
    pr: AsOfDate.refine((day) => day <= dayInDenmark(new Date())),
    /** The areas shown, by code or slug with commas between; the configured ones when left out. */
    omraader: z.string().refine((text) => AreaNames.safeParse(text).success),
    fra: Period,
    til: Until,
    kategori: CategorySlug,
    /** How much time a chart shows: 13 months, 4 years, 10 years, all there is. */
    spaend: z.enum(['13', '4', '10', 'alt']),
    /** How it is shown; what a page cannot show it shows in its first view. */
    vis: z.enum(['linjer', 'aar', 'fordeling', 'rangliste', 'tabel', 'kort', 'noegletal']),
    /** Categories as areas or as columns. */
    form: z.enum(['areal', 'soejler']),
    /** A table of categories shows their shares of the total. */
    tal: z.literal('andele'),
    /** The group of municipalities that are ranked or compared. */
    gruppe: AreaKey,
    /** The value axis starts at zero. */
    nul: z.literal('1'),
    /** Each figure for the twelve months that end with its period. */
    rul: z.literal('12'),
    /** The figures as an index with this period as 100. */
    indeks: Period,
    /** The area whose line stands out. */
    frem: AreaKey,
    /** Today's figures beside those of an earlier day. */
    idag: z.literal('1'),
    soeg: z.string().max(100),
    tema: z.string().regex(/^[a-z0-9-]+$/),
    /** One figure: with `kategori` (the total when left out) these three name a cell. */
    indikator: IndicatorSlug,
    omraade: AreaKey,
    periode: Period,
    /** Areas are sorted by the figure of `indikator`. */
    orden: z.enum(['stigende', 'faldende']),
    /** One list of the ministry's benchmarking; all benefits when left out. */
    del: BenchmarkList,
    /** The column that orders the municipalities of a table, with a minus for the largest first; by place when left out. */
    sorter: z
      .string()
      .regex(/^-?(plads|kommune|tal|aendring|forventet|faktisk|forskel|personer|besparelse)$/),
    /** All small charts of one unit on one axis; each on its own when left out. */
    akse: z.literal('faelles'),
    /** The step of a file on its way in. */
    trin: z.enum(['fortolkning', 'kontrol', 'forskelle', 'publicer']),
    /** One kind of difference between a file and what is published. */
    art: z.enum(['aendrede', 'udgaaede', 'nye']),
    /** Where somebody came from who had to log in first: a page of this server and no other. */
    tilbage: z
      .string()
      .max(500)
      .regex(/^\/(?![/\\])/),
    /** An earlier edition of a report. */
    udgave: z.string().regex(/^[1-9]\d{0,3}$/),
    /** A screen of a report in a meeting. */
    skaerm: z.string().regex(/^[1-9]\d{0,2}$/),
    /** What has become known after this day is new. */
    siden: AsOfDate,
    /** The one import whose news is shown. */
    import: z.string().regex(/^[1-9]\d{0,14}$/),
    /** News by theme; by its kind when left out. */
    inddel: z.literal('tema'),
    side: z.string().regex(/^[1-9]\d{0,4}$/),
  })
  .partial()
  .refine(({ fra, til }) => !fra || !til || til === 'seneste' || fra <= til, { path: ['fra'] })
  .refine(({ siden, import: id }) => !siden || !id, { path: ['import'] })
export type PageSearch = z.infer<typeof PageSearch>

/** Reads what it can of an address; a value that cannot be used is left out, and its name is told. */
export function readSearch(raw: Readonly<Record<string, unknown>>): {
  readonly search: PageSearch
  readonly ignored: readonly string[]
} {
  const whole = PageSearch.safeParse(raw)
  if (whole.success) return { search: whole.data, ignored: [] }

  const ignored = new Set(whole.error.issues.map(({ path }) => String(path[0])))
  const rest = Object.entries(raw).filter(([name]) => !ignored.has(name))
  return { search: PageSearch.parse(Object.fromEntries(rest)), ignored: [...ignored] }
}

/** An address without some of its names. */
export function withoutNames(search: PageSearch, names: readonly string[]): PageSearch {
  return Object.fromEntries(Object.entries(search).filter(([name]) => !names.includes(name)))
}

/** `?pr=2019-06-04&omraader=657,000` to its parts, every value a text. */
export function parseSearchText(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** The parts to `?pr=2019-06-04&omraader=657,000`; empty and undefined ones are left out. */
export function toSearchText(parts: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(parts).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? `${spelled(name)}=${spelled(value)}` : [],
  )
  return given.length === 0 ? '' : `?${given.join('&')}`
}

// A comma may stand in a query as it is, and an address is easier to read with it.
const plain = /^[\w.,-]+$/

/** A name or a value as it stands in an address. Nearly all are plain, and a table has thousands of them. */
function spelled(text: string): string {
  if (plain.test(text)) return text
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('%2C', ',')
}
