import { siteQuery } from '../../api/overview-queries.ts'
import { importsQuery } from '../../api/queries.ts'
import { newsText } from '../../text/news.ts'
import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import { type SinceChoice, sinceChoices } from './since-choices.ts'
import { dayInDenmark } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'

const { choose: text } = newsText

/** Since when: the newest publication, a meeting, one import, or any date. Every choice stands in the address. */
export function SinceField() {
  const search = usePageSearch()
  const { data: site } = useSuspenseQuery(siteQuery(search))
  const { data: imports } = useSuspenseQuery(importsQuery())
  const changeSearch = useChangeSearch()
  const id = useId()
  const [today] = useState(() => dayInDenmark(new Date()))
  const { pr = today, siden } = search
  const choices = sinceChoices({ meetings: site.meetings, imports, until: pr }, search)

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const day = new FormData(event.currentTarget).get('day')
    if (typeof day === 'string' && day !== '') changeSearch({ siden: day, import: undefined })
  }

  return (
    <>
      <p className="filter__field">
        <label htmlFor={`${id}-since`}>{text.since}</label>
        <select
          id={`${id}-since`}
          className="form-select"
          value={choices.current}
          onChange={({ currentTarget: { value } }) => {
            changeSearch(choices.searchOf(value))
          }}
        >
          <Options choices={choices.days} />
          <optgroup label={text.meetings}>
            <Options choices={choices.meetings} />
          </optgroup>
          <optgroup label={text.imports}>
            <Options choices={choices.imports} />
          </optgroup>
        </select>
      </p>
      <form className="news__day" onSubmit={show}>
        <label htmlFor={`${id}-day`}>{text.day}</label>
        {/* Another day in the address is another field, which begins with it. */}
        <input
          key={siden}
          id={`${id}-day`}
          name="day"
          type="date"
          className="form-input"
          defaultValue={siden}
          max={pr}
          required
        />
        <button type="submit" className="button button-secondary">
          {text.show}
        </button>
      </form>
    </>
  )
}

function Options({ choices }: { readonly choices: readonly SinceChoice[] }) {
  return choices.map(({ value, title }) => (
    <option key={value} value={value}>
      {title}
    </option>
  ))
}
