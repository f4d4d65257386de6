import { keyFigureText } from '../../../../text/key-figure.ts'
import { useChangeSearch, usePageSearch } from '../../../../ui/use-page-search.ts'
import { isNamed } from '../../../../figures/is-named.ts'
import type { ViewProps } from '../view.ts'
import { YearChart } from './YearChart.tsx'
import { YearTable } from './YearTable.tsx'
import { AreaKey } from '@noegletal/contract'
import type { ShownFigures, ShownSeries } from '@noegletal/domain'
import { useId } from 'react'

/** One area's years from January to December over each other, and below them the same figures as a table. */
export function YearByYearView({ shown, children }: ViewProps) {
  const { omraade } = usePageSearch()
  const series = shown.series.find(({ area }) => isNamed(area, omraade)) ?? shown.series[0]
  if (!series) return children
  return (
    <>
      <OneArea shown={shown} chosen={series} />
      <YearChart shown={shown} series={series} />
      {children}
      <YearTable shown={shown} series={series} />
    </>
  )
}

type Props = { readonly shown: ShownFigures; readonly chosen: ShownSeries }

/** Which of the shown areas it is; nothing where there is only one. */
function OneArea({ shown, chosen }: Props) {
  const changeSearch = useChangeSearch()
  const field = useId()
  if (shown.series.length < 2) return null
  return (
    <p className="controls__field one-area screen-only">
      <label htmlFor={field}>{keyFigureText.yearByYear.area}</label>
      <select
        id={field}
        className="form-select"
        value={chosen.area.code}
        onChange={({ currentTarget: { value } }) => {
          changeSearch({ omraade: value === shown.own.code ? undefined : AreaKey.parse(value) })
        }}
      >
        {shown.series.map(({ area }) => (
          <option key={area.code} value={area.code}>
            {area.name}
          </option>
        ))}
      </select>
    </p>
  )
}
