import {
  type FileProblem,
  type Gap,
  type Period,
  shiftPeriod,
  stepsBetween,
} from '@noegletal/domain'
import { formatDate, formatPeriod, listOf } from '@noegletal/format'
import { type Wording, warning } from './matter.ts'
import type { PublishedExtent } from './published-figures.ts'
import { stepWords } from './figure-text.ts'

type FilePeriods = {
  /** The periods of one indicator in the file, in time order. */
  readonly periods: readonly Period[]
  readonly extent: PublishedExtent | null
  /** How far simulated figures stand where there are no real ones. */
  readonly standIns: Pick<PublishedExtent, 'from' | 'til'> | null
  /** ISO date of the batch. */
  readonly publishedOn: string
  /** Whether the file corrects only the figures that it has. */
  readonly partial: boolean
  /** Figures that are missing for a registered reason. */
  readonly gaps: readonly Gap[]
}

/**
 * Whole periods that nobody has a figure for, and a file that is older than what stands published. Of a partial file only
 * its day can be odd, since it is made to speak of a few periods.
 */
export function periodProblems(words: Wording, file: FilePeriods): FileProblem[] {
  if (file.partial) return olderDay(words, file)
  return [...missingPeriods(words, file), ...olderPeriods(words, file), ...olderDay(words, file)]
}

function missingPeriods(words: Wording, file: FilePeriods): FileProblem[] {
  const { periods, extent, standIns, gaps } = file
  const known = gaps.filter(({ indicator }) => indicator === words.indicator.slug)
  const missing = holesIn(periods, extent).filter((hole) => !known.some((gap) => isIn(gap, hole)))
  if (missing.length === 0) return []
  const { slug, title, granularity } = words.indicator
  const list = spans(missing)
  const what = missing.length === 1 ? stepWords(granularity).whole : 'hele perioder'
  const figures = standIns === null ? 'tal' : 'andet end simulerede tal'
  return [
    warning(words, {
      id: `missing-period/${slug}/${missing.join(',')}`,
      kind: 'missing-period',
      count: missing.length,
      found: '',
      expected: `tal for ${list}`,
      message: `»${title}« mangler ${list}: ${what} uden ${figures} hverken i filen eller blandt de publicerede, selv om der er tal før og efter`,
    }),
  ]
}

/** The periods between two of the file, or between the published ones and the file, that lie in neither. */
function holesIn(periods: readonly Period[], extent: PublishedExtent | null): Period[] {
  const isPublished = (period: Period): boolean =>
    extent !== null && extent.from <= period && period <= extent.til
  const known = extent === null ? periods : [...periods, extent.from, extent.til].toSorted()
  return known.flatMap((period, index) => {
    const next = known[index + 1]
    const steps = next === undefined ? 0 : stepsBetween(period, next)
    return Array.from({ length: Math.max(steps - 1, 0) }, (_, step) =>
      shiftPeriod(period, step + 1),
    ).filter((hole) => !isPublished(hole))
  })
}

function isIn({ from, til }: Gap, period: Period): boolean {
  return from <= period && (til === null || period <= til)
}

/** `april 2019`, `april 2019 og august 2019 til oktober 2019`. */
function spans(periods: readonly Period[]): string {
  const runs: [Period, Period][] = []
  for (const period of periods) {
    const run = runs.at(-1)
    if (run !== undefined && stepsBetween(run[1], period) === 1) run[1] = period
    else runs.push([period, period])
  }
  const texts = runs.map(([from, til]) =>
    from === til ? formatPeriod(from) : `${formatPeriod(from)} til ${formatPeriod(til)}`,
  )
  const shown = texts.slice(0, 5)
  const rest = texts.length > shown.length ? [`${texts.length - shown.length} andre steder`] : []
  return listOf([...shown, ...rest])
}

function olderPeriods(words: Wording, { periods, extent }: FilePeriods): FileProblem[] {
  const newest = periods.at(-1)
  if (newest === undefined || extent === null || newest >= extent.til) return []
  const { slug, title } = words.indicator
  return [
    warning(words, {
      id: `older-than-published/${slug}/${newest}`,
      kind: 'older-than-published',
      found: formatPeriod(newest),
      expected: `${formatPeriod(extent.til)} eller senere`,
      message: `filens nyeste tal for »${title}« er for ${formatPeriod(newest)}, men der er allerede publiceret til og med ${formatPeriod(extent.til)}; er det en gammel fil?`,
    }),
  ]
}

function olderDay(words: Wording, { extent, publishedOn }: FilePeriods): FileProblem[] {
  if (extent === null || publishedOn >= extent.publishedOn) return []
  const { slug, title } = words.indicator
  return [
    warning(words, {
      id: `older-than-published/${slug}/${publishedOn}`,
      kind: 'older-than-published',
      found: formatDate(publishedOn),
      expected: `${formatDate(extent.publishedOn)} eller senere`,
      message: `udgivelsesdagen ${formatDate(publishedOn)} ligger før de nyeste tal for »${title}«, som blev udgivet ${formatDate(extent.publishedOn)}; hvor begge har et tal, vises det nyeste fortsat`,
    }),
  ]
}
