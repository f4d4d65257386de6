import type { StackForm } from '../../../../charts/StackLayers.tsx'
import { breakdownText } from '../../../../text/breakdown.ts'
import { Switch } from '../../../../ui/Switch.tsx'
import { useChangeSearch, usePageSearch } from '../../../../ui/use-page-search.ts'
import type { ViewProps } from '../view.ts'
import { breakdownOf } from './breakdown-query.ts'
import { BreakdownChart } from './BreakdownChart.tsx'
import { BreakdownTable } from './BreakdownTable.tsx'
import { stackFormOf } from './stack-form.ts'
import { shownBreakdown } from './shown-breakdown.ts'
import { type Dimension, total } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** An indicator by its categories over time, for one of the page's areas. */
export function BreakdownView(props: ViewProps) {
  const { dimension } = props.shown.indicator
  return dimension === null ? null : <Breakdown {...props} dimension={dimension} />
}

function Breakdown({ shown, children, dimension }: ViewProps & { readonly dimension: Dimension }) {
  const search = usePageSearch()
  const changeSearch = useChangeSearch()
  const { indicator, footnotes, category } = shown
  const {
    data: { reply },
  } = useSuspenseQuery(breakdownOf(indicator, search))
  const breakdown = useMemo(
    () => shownBreakdown(reply, { dimension, search, footnotes }),
    [reply, dimension, search, footnotes],
  )
  const only = category === total ? null : category
  const form = stackFormOf(breakdown, search)

  return (
    <>
      <Choices shown={shown} area={reply.area.code} form={form} />
      {only !== null && (
        <p className="screen-only">
          <button
            type="button"
            className="text-button"
            onClick={() => {
              changeSearch({ kategori: undefined })
            }}
          >
            {breakdownText.backToAll(dimension.title)}
          </button>
        </p>
      )}
      {breakdown.periods.length === 0 ? (
        <p>{breakdownText.noFigures(reply.area.name)}</p>
      ) : (
        <BreakdownChart breakdown={breakdown} only={only} form={form} />
      )}
      {children}
      <BreakdownTable breakdown={breakdown} />
    </>
  )
}

type ChoicesProps = Pick<ViewProps, 'shown'> & { readonly area: string; readonly form: StackForm }

/** Areas or columns where both can be drawn, and which of the page's areas. */
function Choices({ shown, area, form }: ChoicesProps) {
  const { own, series } = shown
  return (
    <div className="controls screen-only">
      {series.length > 1 && (
        <Switch
          title={breakdownText.area}
          choices={series.map(({ area: { code, name } }) => ({
            title: name,
            search: { omraade: code === own.code ? undefined : code },
            current: code === area,
          }))}
        />
      )}
      <Switch
        title={breakdownText.form}
        choices={(['areas', 'columns'] as const).map((one) => ({
          title: breakdownText.forms[one],
          search: { form: one === 'areas' ? 'areal' : 'soejler' },
          current: one === form,
        }))}
      />
    </div>
  )
}
