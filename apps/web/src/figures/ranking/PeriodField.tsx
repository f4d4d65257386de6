import { useChangeSearch } from '../../ui/use-page-search.ts'
import { Period } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useId } from 'react'

type Props = {
  readonly label: string
  readonly period: Period
  /** Those that there are figures for, oldest first. */
  readonly periods: readonly Period[]
}

/** In which period places are shown; it stands in the address unless it is the newest. */
export function PeriodField({ label, period, periods }: Props) {
  const changeSearch = useChangeSearch()
  const field = useId()
  // An address can ask for a period that nobody has a figure for.
  const choices = [...new Set([...periods, period])].toSorted().toReversed()
  return (
    <p className="controls__field">
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        className="form-select"
        value={period}
        onChange={({ currentTarget }) => {
          const chosen = Period.parse(currentTarget.value)
          changeSearch({ periode: chosen === periods.at(-1) ? undefined : chosen })
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {formatPeriod(one)}
          </option>
        ))}
      </select>
    </p>
  )
}
