import { benchmarkQuery } from '../../api/benchmark-query.ts'
import { PeriodField } from '../../figures/ranking/PeriodField.tsx'
import { benchmarkText as text } from '../../text/benchmark.ts'
import { Page } from '../../ui/Page.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { ListPicture } from './ListPicture.tsx'
import { ListTable } from './ListTable.tsx'
import { OwnLists } from './OwnLists.tsx'
import { PlacesOverTime } from './PlacesOverTime.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { BenchmarkList } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** The ministry's benchmarking: the own municipality on all lists, and all municipalities on one of them. */
export function Benchmark({ views }: { readonly views: ReactNode }) {
  const search = usePageSearch()
  const { data: benchmark } = useSuspenseQuery(benchmarkQuery(search))
  const { list, lists, own, period, periods } = benchmark

  return (
    <Page title={text.title} changedSince={benchmark.changedSince} simulated={benchmark.simulated}>
      <p className="lead">{text.lead(own.name)}</p>
      {views}
      <section aria-labelledby="ministeriet">
        <h2 id="ministeriet">{text.heading}</h2>
        <p>{text.explanation}</p>
        <OwnLists lists={lists} own={own} />
      </section>
      <section aria-labelledby="listen">
        <h2 id="listen">{text.all.heading[list]}</h2>
        <div className="controls screen-only">
          <Switch
            title={text.all.list}
            choices={BenchmarkList.options.map((one) => ({
              title: text.lists[one],
              search: { del: one === 'samlet' ? undefined : one },
              current: one === list,
            }))}
          />
          {period !== null && (
            <PeriodField label={text.all.period} period={period} periods={periods} />
          )}
        </div>
        {period === null ? (
          <p>{text.nothing}</p>
        ) : (
          <>
            <PlacesOverTime benchmark={benchmark} />
            {/* On paper the picture fills a sheet, and would leave a heading alone on the one before it. */}
            <h2 className="screen-only">{text.all.municipalities(formatPeriod(period))}</h2>
            <ListPicture benchmark={benchmark} period={period} />
            <ListTable benchmark={benchmark} period={period} />
          </>
        )}
        <TakeAlong />
      </section>
    </Page>
  )
}
