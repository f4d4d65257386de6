import type { FileFigure, FiguresFile, FiguresQuery, SeriesReply } from '@noegletal/contract'
import {
  type Category,
  type CategorySlug,
  type Footnote,
  type Indicator,
  type IndicatorSlug,
  type NumberedNote,
  type ShownFigures,
  type ShownSeries,
  gapAt,
  missingValue,
  noteHolds,
  notesAt,
  shownFigures,
  total,
} from '@noegletal/domain'
import { formatPeriod, noteWords, unitLabel } from '@noegletal/format'
import { toAreaName } from '../dashboard.ts'
import { readSeries } from '../series/series.ts'
import type { View } from '../view.ts'
import { pageOf } from './page-address.ts'

export type FiguresQuestion = {
  readonly slug: IndicatorSlug
  readonly query: FiguresQuery
  /** The address that readers know the server by, without a slash at the end. */
  readonly origin: string
}

/** What the page of a key figure shows with this query, for a file of any form. */
export async function readFiguresFile(view: View, question: FiguresQuestion): Promise<FiguresFile> {
  const { slug, query } = question
  const { omraader: areas, kategori: category, til, pr } = query
  const reply = await readSeries(view, { indicator: slug, areas, category, til, pr })
  const shown = shownFigures(reply, { own: toAreaName(view.dashboard.own), search: query })
  return toFiguresFile({ view, reply, shown, page: pageOf(question) })
}

type Parts = {
  readonly view: Pick<View, 'asOf' | 'today'>
  readonly reply: Pick<SeriesReply, 'publishedOn' | 'importedAt' | 'footnotes'> & {
    /** Left out where what is shown is not what goals are about. */
    readonly goals?: SeriesReply['goals']
  }
  readonly shown: ShownFigures
  readonly page: string
}

/** What is shown, with everything that a file says of where it comes from. */
export function toFiguresFile({ view, reply, shown, page }: Parts): FiguresFile {
  const { slug, title, measure, source } = shown.indicator
  const figures = toFileFigures(shown, reply.footnotes)
  return {
    indicator: { slug, title, measure },
    categories: [categoryOf(shown.indicator, shown.category)],
    unit: unitOf(shown),
    decimals: shown.figure.decimals,
    calculation: calculationOf(shown),
    ranking: null,
    source,
    publishedOn: reply.publishedOn,
    importedAt: reply.importedAt,
    asOf: view.asOf,
    retrievedOn: view.today,
    page,
    simulated: figures.some(({ simulated }) => simulated),
    notes: shown.footnotes.map(toSentence),
    goals: reply.goals ?? [],
    figures,
  }
}

function toFileFigures(shown: ShownFigures, remarks: readonly Footnote[]): FileFigure[] {
  const category = categoryOf(shown.indicator, shown.category)
  return shown.series.flatMap((series) =>
    shown.periods.map((period, place): FileFigure => {
      const point = series.points[place] ?? null
      return {
        period,
        area: series.area,
        category,
        value: point?.value ?? missingValue('missing'),
        rank: null,
        preliminary: point?.preliminary ?? false,
        simulated: point?.simulated ?? false,
        note: noteAt({ shown, remarks }, series, place),
      }
    }),
  )
}

function unitOf({ figure: { unit } }: ShownFigures): string {
  return unit === 'index' ? 'indeks' : unitLabel(unit)
}

function calculationOf({ calculation: { rolling, base } }: ShownFigures): string | null {
  const words = [
    ...(rolling === null ? [] : [rollingWords[rolling]]),
    ...(base === null ? [] : [`${formatPeriod(base)} = 100`]),
  ]
  return words.length === 0 ? null : words.join(', ')
}

const rollingWords = { sum: 'sum af 12 måneder', average: 'gennemsnit af 12 måneder' }

/** The category with its title, also the total, which no dimension lists. */
export function categoryOf({ dimension }: Indicator, slug: CategorySlug): Category {
  const category = dimension?.categories.find((one) => one.slug === slug)
  return category ?? { slug: total, title: 'I alt' }
}

type Noted = { readonly shown: ShownFigures; readonly remarks: readonly Footnote[] }

/** Everything that is said of one figure: by its source, by a break before it or a gap around it, and by remarks on it. */
function noteAt(
  { shown, remarks }: Noted,
  { area, points }: ShownSeries,
  place: number,
): string | null {
  const { periods, category, footnotes } = shown
  const period = periods[place]
  if (period === undefined) return null
  const point = points[place] ?? null
  const gap = point?.value.kind === 'number' ? null : gapAt(footnotes, { area: area.code, period })
  const breaks = notesAt(footnotes, { period, before: periods[place - 1] }).filter(
    ({ kind }) => kind === 'break',
  )
  const words = [
    ...(point?.note == null ? [] : [point.note]),
    ...breaks.map((note) => noteWords(note).lead),
    ...(gap === null ? [] : [gap.reason]),
    ...remarks
      .filter((remark) => noteHolds(remark, { area: area.code, category, period }))
      .map(({ text }) => text),
  ]
  return words.length === 0 ? null : words.join(' ')
}

function toSentence(note: NumberedNote): string {
  const { lead, text } = noteWords(note)
  return `${lead} ${text}`
}
