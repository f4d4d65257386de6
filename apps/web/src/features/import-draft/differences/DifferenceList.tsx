import { differencesQuery } from '../../../api/staff-queries.ts'
import { accessText } from '../../../text/access.ts'
import { differencesText } from '../../../text/draft-differences.ts'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { DifferenceTable } from '../../../ui/DifferenceTable.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { useChangeSearch, usePageSearch } from '../../../ui/use-page-search.ts'
import { ChangedSeriesList } from './ChangedSeriesList.tsx'
import { Pages } from './Pages.tsx'
import type { Differences, DraftComparison } from '@noegletal/contract'
import { IndicatorSlug } from '@noegletal/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId } from 'react'

type Props = { readonly id: string; readonly comparison: DraftComparison }

const kinds = { aendrede: 'changed', udgaaede: 'withdrawn', nye: 'new' } as const

/** The cells that would be another, the largest first, with the changed series as small charts. */
export function DifferenceList({ id, comparison }: Props) {
  const { art, indikator, side } = usePageSearch()
  const { data, error } = useQuery({
    ...differencesQuery(id, comparison.version, {
      kind: art && kinds[art],
      indicator: indikator,
      page: side,
    }),
    // The list that is shown stays until the next one is there, and with it the focus.
    placeholderData: keepPreviousData,
  })

  return (
    <>
      <section>
        <h3>{differencesText.list.heading}</h3>
        <Filter comparison={comparison} />
        <FaultAlert error={error} />
        {data ? <List data={data} /> : error === null && <output>{accessText.loading}</output>}
      </section>
      {data && <ChangedSeriesList series={data.series} />}
    </>
  )
}

function List({ data }: { readonly data: Differences }) {
  const { list } = differencesText
  return (
    <>
      <p>
        <output>
          {data.total === 0 ? list.none : `${list.total(data.total)}. ${list.sorted}`}
        </output>
      </p>
      {data.kept < data.total && <p>{list.kept(data.kept, data.total)}</p>}
      {data.differences.length > 0 && (
        <DifferenceTable caption={list.heading} differences={data.differences} />
      )}
      <Pages page={data.page} pages={data.pages} />
    </>
  )
}

function Filter({ comparison }: { readonly comparison: DraftComparison }) {
  const { art, indikator } = usePageSearch()
  const changeSearch = useChangeSearch()
  const field = useId()
  const { list } = differencesText
  const choices = [undefined, 'aendrede', 'udgaaede', 'nye'] as const
  return (
    <div className="filter screen-only">
      <Switch
        title={list.show}
        choices={choices.map((kind) => ({
          title: list.kinds[kind ?? 'all'],
          search: { art: kind, side: undefined },
          current: kind === art,
        }))}
      />
      {comparison.indicators.length > 1 && (
        <p className="filter__field">
          <label className="form-label" htmlFor={field}>
            {list.indicator}
          </label>
          <select
            id={field}
            className="form-select"
            value={indikator ?? ''}
            onChange={({ target }) => {
              const chosen = IndicatorSlug.safeParse(target.value)
              changeSearch({ indikator: chosen.data, side: undefined })
            }}
          >
            <option value="">{list.allIndicators}</option>
            {comparison.indicators.map(({ indicator }) => (
              <option key={indicator.slug} value={indicator.slug}>
                {indicator.title}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  )
}
