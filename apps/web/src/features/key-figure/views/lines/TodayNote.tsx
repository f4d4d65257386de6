import type { LineChartData } from '../../../../charts/line-chart-data.ts'
import { keyFigureText } from '../../../../text/key-figure.ts'
import { usePageSearch } from '../../../../ui/use-page-search.ts'
import { Link } from '@tanstack/react-router'

type Props = { readonly data: LineChartData }

const { today: text } = keyFigureText

/** With the figures of an earlier day: the way to lay today's over them, and what the thin lines then are. */
export function TodayNote({ data: { today } }: Props) {
  const { pr, idag } = usePageSearch()
  if (pr === undefined) return null
  return (
    <>
      {today && `${today.length === 0 ? text.none : text.lines} `}
      <Link
        to="."
        search={(before: object) => ({ ...before, idag: idag === '1' ? undefined : '1' })}
        resetScroll={false}
        className="screen-only"
      >
        {idag === '1' ? text.remove : text.add}
      </Link>{' '}
    </>
  )
}
