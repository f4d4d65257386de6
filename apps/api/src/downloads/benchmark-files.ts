import type {
  BenchmarkReply,
  BenchmarkedMunicipality,
  FileFigure,
  FiguresFile,
  RankingFileQuery,
} from '@noegletal/contract'
import {
  type BenchmarkMeasure,
  type Indicator,
  type Period,
  benchmarkIndicator,
  benchmarkMeasures,
  numberOf,
  total,
} from '@noegletal/domain'
import { unitLabel } from '@noegletal/format'
import { readBenchmark } from '../benchmark/benchmark.ts'
import { toAreaName } from '../dashboard.ts'
import { notFound } from '../errors/refusal.ts'
import { findImportOfNewest, toPoints } from '../figures/points.ts'
import type { View } from '../view.ts'

/** One list of the ministry's as files, one for each figure that it has, the place first. */
export async function readBenchmarkFiles(
  view: View,
  { del, periode, pr }: RankingFileQuery,
  page: string,
): Promise<[FiguresFile, ...FiguresFile[]]> {
  const benchmark = await readBenchmark(view, { list: del, period: periode, pr })
  const measures = benchmarkMeasures.flatMap((measure) => {
    const slug = benchmarkIndicator(benchmark.list, measure)
    const indicator = view.dashboard.findIndicator(slug)
    return indicator === null ? [] : { measure, indicator }
  })
  const files = await Promise.all(
    measures.map(async ({ measure, indicator }) => ({
      ...aboutFile(view, indicator, page),
      ...(await datesOf(view, indicator)),
      ...figuresOf(benchmark, measure),
    })),
  )
  const [first, ...others] = files
  if (first === undefined) throw notFound('Kataloget har ikke ministeriets rangliste.')
  return [first, ...others]
}

type About = Omit<FiguresFile, 'publishedOn' | 'importedAt' | 'simulated' | 'figures'>

function aboutFile({ asOf, today, dashboard }: View, indicator: Indicator, page: string): About {
  const { slug, title, measure, unit, decimals, source } = indicator
  const country = dashboard.catalogue.areas.find(({ kind }) => kind === 'country')
  const group = toAreaName(country ?? dashboard.own)
  return {
    indicator: { slug, title, measure },
    categories: [whole],
    unit: unitLabel(unit),
    decimals,
    calculation: null,
    goals: [],
    ranking: { group, order: 'lowest-first' },
    source,
    asOf,
    retrievedOn: today,
    page,
    notes: [
      'Tallene er, som ministeriet har offentliggjort dem. Forskel er faktisk minus forventet.',
    ],
  }
}

const whole = { slug: total, title: 'I alt' }

async function datesOf(view: View, indicator: Indicator) {
  const [series] = await view.figures.series({
    indicators: [indicator.slug],
    areas: [view.dashboard.own.code],
    asOf: view.asOf,
  })
  const newest = await findImportOfNewest(view, [toPoints(series?.points ?? [], indicator)])
  return { publishedOn: newest?.publishedOn ?? null, importedAt: newest?.importedAt ?? null }
}

function figuresOf(
  { municipalities, period }: BenchmarkReply,
  measure: BenchmarkMeasure,
): Pick<FiguresFile, 'simulated' | 'figures'> {
  const figures =
    period === null ? [] : municipalities.map((row) => toFigure(row, { measure, period }))
  return { figures, simulated: figures.some(({ simulated }) => simulated) }
}

function toFigure(
  { area, figures }: BenchmarkedMunicipality,
  { measure, period }: { readonly measure: BenchmarkMeasure; readonly period: Period },
): FileFigure {
  return {
    period,
    area,
    category: whole,
    ...figures[measure],
    rank: numberOf(figures.place.value),
    preliminary: false,
    note: null,
  }
}
