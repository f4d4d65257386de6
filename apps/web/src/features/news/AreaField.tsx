import { siteQuery } from '../../api/overview-queries.ts'
import { newsText } from '../../text/news.ts'
import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import type { AreaName } from '@noegletal/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useId } from 'react'

/** Whose news: the own municipality, those it is compared with, and the area that the address names. */
export function AreaField({ area }: { readonly area: AreaName }) {
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const changeSearch = useChangeSearch()
  const id = useId()
  const usual = [site.own, ...site.compare]
  const choices = usual.some(({ code }) => code === area.code) ? usual : [...usual, area]

  return (
    <p className="filter__field">
      <label htmlFor={id}>{newsText.choose.area}</label>
      <select
        id={id}
        className="form-select"
        value={area.slug}
        onChange={({ currentTarget: { value } }) => {
          changeSearch({ omraade: value === site.own.slug ? undefined : value })
        }}
      >
        {choices.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
