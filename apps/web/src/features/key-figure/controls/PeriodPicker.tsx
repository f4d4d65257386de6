import { keyFigureText } from '../../../text/key-figure.ts'
import {
  type Period,
  type ShownFigures,
  periodOf,
  periodParts,
  periodsPerYear,
} from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useId } from 'react'

type Props = {
  readonly title: string
  readonly period: Period
  /** The first and the last period that can be picked. */
  readonly known: ShownFigures['known']
  readonly onPick: (period: Period) => void
}

const { ownRange: text } = keyFigureText

/** A month (or quarter, or half-year) and a year, each in a list: browsers have no field for a month that all can use. */
export function PeriodPicker({ title, period, known, onPick }: Props) {
  const id = useId()
  const { granularity, year, number } = periodParts(period)
  const count = periodsPerYear(period)
  const pick = (words: { readonly year?: number; readonly number?: number }): void => {
    onPick(within(periodOf({ granularity, year, number, ...words }), known))
  }

  return (
    <p className="controls__field">
      <span id={id}>{title}</span>
      {count > 1 && (
        <select
          className="form-select"
          aria-label={`${title}, ${text.part[granularity]}`}
          value={number}
          onChange={({ currentTarget }) => {
            pick({ number: Number(currentTarget.value) })
          }}
        >
          {Array.from({ length: count }, (_, index) => index + 1).map((part) => (
            <option key={part} value={part}>
              {partName(periodOf({ granularity, year, number: part }))}
            </option>
          ))}
        </select>
      )}
      <select
        className="form-select"
        aria-label={`${title}, ${text.year}`}
        value={year}
        onChange={({ currentTarget }) => {
          pick({ year: Number(currentTarget.value) })
        }}
      >
        {yearsOf(known, year).map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </p>
  )
}

/** "marts" of "marts 2019": the year stands in the next list. */
function partName(period: Period): string {
  return formatPeriod(period).replace(/ \d{4}$/, '')
}

function yearsOf(known: ShownFigures['known'], chosen: number): number[] {
  const first = known === null ? chosen : periodParts(known.first).year
  const last = known === null ? chosen : periodParts(known.last).year
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

// Periods of one granularity order as their texts do.
function within(period: Period, known: ShownFigures['known']): Period {
  if (known === null) return period
  if (period < known.first) return known.first
  return period > known.last ? known.last : period
}
