import { keyFigureText } from '../../../text/key-figure.ts'
import { type Choice, Switch } from '../../../ui/Switch.tsx'
import { useChangeSearch, usePageSearch } from '../../../ui/use-page-search.ts'
import { PeriodPicker } from './PeriodPicker.tsx'
import { siteQuery } from '../../../api/overview-queries.ts'
import {
  type Period,
  periodOf,
  periodParts,
  periodsPerYear,
  type ShownFigures,
} from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'

type Props = { readonly shown: ShownFigures }

const { switches, oneYear, ownRange } = keyFigureText

/** How much time is shown: one of four ranges that end with the newest figure, or from one period to another. */
export function RangeChoice({ shown }: Props) {
  const { spaend, fra } = usePageSearch()
  const { indicator, periods, unusable } = shown
  const [first, last] = [periods[0], periods.at(-1)]
  const isOwn = fra !== undefined && !unusable.includes('fra')
  // An end that came with an own range goes with it; one that a link holds on to stays.
  const rolling = isOwn ? { fra: undefined, til: undefined } : {}
  const range = (title: string, value: '13' | '4' | '10' | 'alt'): Choice => ({
    title,
    search: { ...rolling, spaend: value === '4' ? undefined : value },
    current: !isOwn && (spaend ?? '4') === value,
  })

  return (
    <>
      <Switch
        title={switches.range}
        choices={[
          range(oneYear[indicator.granularity], '13'),
          range(switches.fourYears, '4'),
          range(switches.tenYears, '10'),
          range(switches.all, 'alt'),
          {
            title: switches.own,
            search: { fra: first, til: last, spaend: undefined },
            current: isOwn,
          },
        ]}
      />
      {isOwn && first !== undefined && last !== undefined && shown.known && (
        <OwnRange ends={[first, last]} known={shown.known} />
      )}
    </>
  )
}

type OwnProps = {
  readonly ends: readonly [Period, Period]
  readonly known: NonNullable<ShownFigures['known']>
}

/** The two ends of an own range. One that passes the other takes it along, so that there is always something to show. */
function OwnRange({ ends: [first, last], known }: OwnProps) {
  const changeSearch = useChangeSearch()
  const { data: site } = useSuspenseQuery(siteQuery(usePageSearch()))
  const reach = { ...known, last: lastOf(last, site.dataTo) }
  return (
    <fieldset className="own-range">
      <legend className="sr-only">{switches.range}</legend>
      <PeriodPicker
        title={ownRange.from}
        period={first}
        known={reach}
        onPick={(fra) => {
          changeSearch({ fra, til: last < fra ? fra : last })
        }}
      />
      <PeriodPicker
        title={ownRange.til}
        period={last}
        known={reach}
        onPick={(til) => {
          changeSearch({ fra: til < first ? til : first, til })
        }}
      />
    </fieldset>
  )
}

/**
 * How far an end can be moved: to the end of the newest year that there are figures of. What is known here may stop before
 * that, since the server was asked for no more than the chosen end.
 */
function lastOf(period: Period, dataTo: Period | null): Period {
  const { granularity, year } = periodParts(period)
  const newest = dataTo === null ? year : Math.max(year, periodParts(dataTo).year)
  return periodOf({ granularity, year: newest, number: periodsPerYear(period) })
}
