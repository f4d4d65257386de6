import { entryText } from '../../../text/catalogue-entries.ts'
import { type FieldFault, type FormValues, valueOf } from './field.ts'
import type { FormCatalogue } from './form.ts'
import { Period, granularityOf, readPeriod } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

/** A span of periods as it was written, and what is wrong with it. */
export type Span = {
  readonly from: Period | null
  readonly til: Period | null
  readonly faults: readonly FieldFault[]
}

/** Reads the fields `from` and `til` in any spelling; they must be of the granularity of the chosen key figure. */
export function readSpan(
  values: FormValues,
  { indicators }: Pick<FormCatalogue, 'indicators'>,
): Span {
  const chosen = indicators.find(({ slug }) => slug === valueOf(values, 'indicator'))
  const from = readField(values, 'from', chosen?.granularity)
  const til = readField(values, 'til', chosen?.granularity)
  const faults = [...from.faults, ...til.faults]
  const isBackwards = from.period !== null && til.period !== null && til.period < from.period
  if (isBackwards) faults.push({ field: 'til', message: entryText.faults.order })
  return { from: from.period, til: til.period, faults }
}

/** A period of each kind, as files have it. */
export const examplePeriods = {
  month: '2019M03',
  quarter: '2019K1',
  'half-year': '2019H1',
  year: '2019',
  'rolling-year': '2019MAT03',
  'year-to-date': '2019YTD03',
} as const satisfies Record<ReturnType<typeof granularityOf>, string>

/** A period of that kind in Danish words, to show how one is written. */
export function examplePeriod(granularity: keyof typeof examplePeriods): string {
  return periodText(Period.parse(examplePeriods[granularity]))
}

/** How a period of the chosen key figure is written. */
export function periodHint(
  values: FormValues,
  { indicators }: Pick<FormCatalogue, 'indicators'>,
): string {
  const chosen = indicators.find(({ slug }) => slug === valueOf(values, 'indicator'))
  return entryText.hints.period(examplePeriod(chosen?.granularity ?? 'month'))
}

/** A period as it stands in its field: in words where these can be read again; empty for none. */
export function periodText(period: Period | null): string {
  if (period === null) return ''
  const words = formatPeriod(period)
  return readPeriod(words) === period ? words : period
}

type ReadField = { readonly period: Period | null; readonly faults: readonly FieldFault[] }

function readField(
  values: FormValues,
  field: string,
  granularity: keyof typeof entryText.granularity | undefined,
): ReadField {
  const text = valueOf(values, field)
  if (text === '') return { period: null, faults: [] }
  const period = readPeriod(text)
  if (period === null) return fault(field, entryText.faults.period)
  return granularity === undefined || granularityOf(period) === granularity
    ? { period, faults: [] }
    : fault(
        field,
        entryText.faults.granularity(
          entryText.granularity[granularity],
          examplePeriod(granularity),
        ),
      )
}

function fault(field: string, message: string): ReadField {
  return { period: null, faults: [{ field, message }] }
}
