import { benchmarkText } from '../../text/benchmark.ts'
import { useChangeSearch } from '../../ui/use-page-search.ts'
import type { IndicatorList } from '@noegletal/contract'
import { IndicatorSlug, rankedIndicators } from '@noegletal/domain'
import { useId } from 'react'

type Props = { readonly catalogue: IndicatorList; readonly chosen: IndicatorSlug }

/** Which key figure orders the municipalities, under their themes. Another one has other periods. */
export function IndicatorChoice({ catalogue, chosen }: Props) {
  const changeSearch = useChangeSearch()
  const field = useId()
  const indicators = rankedIndicators(catalogue.indicators)
  const isListed = indicators.some(({ slug }) => slug === chosen)

  return (
    <div className="controls screen-only">
      <p className="controls__field">
        <label htmlFor={field}>{benchmarkText.any.indicator}</label>
        <select
          id={field}
          className="form-select"
          value={chosen}
          onChange={({ currentTarget }) => {
            const indikator = IndicatorSlug.parse(currentTarget.value)
            changeSearch({ indikator, periode: undefined })
          }}
        >
          {!isListed && <option value={chosen}>{titleOf(catalogue, chosen)}</option>}
          {catalogue.themes.map(({ slug, title }) => {
            const ofTheme = indicators.filter(({ theme }) => theme === slug)
            return (
              ofTheme.length > 0 && (
                <optgroup key={slug} label={title}>
                  {ofTheme.map((indicator) => (
                    <option key={indicator.slug} value={indicator.slug}>
                      {indicator.title}, {indicator.measure}
                    </option>
                  ))}
                </optgroup>
              )
            )
          })}
        </select>
      </p>
    </div>
  )
}

function titleOf({ indicators }: IndicatorList, chosen: IndicatorSlug): string {
  return indicators.find(({ slug }) => slug === chosen)?.title ?? chosen
}
