import { keyFigureText } from '../../../text/key-figure.ts'
import { type Choice, Switch } from '../../../ui/Switch.tsx'
import { useChangeSearch } from '../../../ui/use-page-search.ts'
import { PeriodPicker } from './PeriodPicker.tsx'
import {
  canIndex,
  firstDayOf,
  type Granularity,
  numberOf,
  type Period,
  rollingMethod,
  type ShownFigures,
} from '@noegletal/domain'

type Props = { readonly shown: ShownFigures }

const { calculation: text } = keyFigureText

/** Whether the figures are shown as they are, over twelve months, or as an index; only what is right for the indicator. */
export function CalculationChoice({ shown }: Props) {
  const { indicator } = shown
  return (
    <>
      {rollingMethod(indicator) !== null && <RollingChoice shown={shown} />}
      {canIndex(indicator.unit) && <IndexChoice shown={shown} />}
    </>
  )
}

function RollingChoice({ shown: { indicator, calculation } }: Props) {
  const isRolling = calculation.rolling !== null
  const choices: readonly Choice[] = [
    { title: periodWord(indicator.granularity), search: { rul: undefined }, current: !isRolling },
    { title: text.twelveMonths, search: { rul: '12' }, current: isRolling },
  ]
  return <Switch title={text.rolling} choices={choices} />
}

function periodWord(granularity: Granularity): string {
  const words: Partial<Record<Granularity, string>> = text.asStated
  return words[granularity] ?? text.values
}

function IndexChoice({ shown }: Props) {
  const changeSearch = useChangeSearch()
  const { base } = shown.calculation
  const start = base ?? firstComparable(shown)
  if (start === null) return null
  const choices: readonly Choice[] = [
    { title: text.values, search: { indeks: undefined }, current: base === null },
    { title: text.index, search: { indeks: start }, current: base !== null },
  ]
  return (
    <>
      <Switch title={text.scale} choices={choices} />
      {base !== null && (
        <PeriodPicker
          title={text.base}
          period={base}
          known={shown.known}
          onPick={(indeks) => {
            changeSearch({ indeks })
          }}
        />
      )}
    </>
  )
}

/** The first shown period with an own figure that no break parts from the newest; null where there is none. */
function firstComparable({ series, periods, footnotes }: ShownFigures): Period | null {
  const lastBreak = footnotes.findLast(
    (note) => note.kind === 'break' && note.break.kind === 'break',
  )
  const after = lastBreak?.kind === 'break' ? lastBreak.break.date : ''
  const place = periods.findIndex((period, index) => {
    const point = series[0]?.points[index]
    const number = point ? numberOf(point.value) : null
    return firstDayOf(period) >= after && number !== null && number > 0
  })
  return periods[place] ?? null
}
