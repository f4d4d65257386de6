import { frameText } from '../text/frame.ts'
import { useDismiss } from '../ui/use-dismiss.ts'
import { useChangeSearch, usePageSearch } from '../ui/use-page-search.ts'
import type { Site } from '@noegletal/contract'
import { dayInDenmark, formatDate } from '@noegletal/format'
import { Link, useLocation } from '@tanstack/react-router'
import { type FormEvent, useId, useRef, useState } from 'react'

type Props = Pick<Site, 'meetings' | 'knownFrom' | 'publications'>

/** The choice of day that the figures are seen from: the latest, a meeting, a publication, or any date. Every choice is a link. */
export function AsOfMenu({ meetings, knownFrom, publications }: Props) {
  const { pr } = usePageSearch()
  const { href } = useLocation()
  const menu = useRef<HTMLDetailsElement>(null)
  const [wasOpened, setWasOpened] = useState(false)
  useDismiss(menu)

  return (
    // A new address is a new menu, and that one is closed.
    <details
      key={href}
      ref={menu}
      className="as-of-menu"
      onToggle={() => {
        setWasOpened(true)
      }}
    >
      <summary className="as-of-menu__button">
        <span>
          <span className="as-of-menu__label">{frameText.asOf.label}</span>{' '}
          {pr === undefined ? frameText.asOf.latest : formatDate(pr)}
        </span>
      </summary>
      <div className="as-of-menu__panel">
        <ul className="as-of-menu__choices">
          <Choice day={undefined} />
          {meetings.map(({ date, committee }) => (
            <Choice key={date} day={date} committee={committee} />
          ))}
          {publications
            .filter((day) => meetings.every(({ date }) => date !== day))
            .slice(0, mostPublications)
            .map((day) => (
              <Choice key={day} day={day} committee={frameText.asOf.publication} />
            ))}
        </ul>
        {/* Which day it is in Denmark takes long to find out, so only for who opens the menu. */}
        {wasOpened && <AnyDay day={pr} knownFrom={knownFrom} />}
      </div>
    </details>
  )
}

// Older ones are written in the field.
const mostPublications = 8

type ChoiceProps = {
  readonly day: string | undefined
  readonly committee?: string
}

function Choice({ day, committee }: ChoiceProps) {
  return (
    <li>
      <Link
        to="."
        search={(before: object) => ({ ...before, pr: day })}
        resetScroll={false}
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {day === undefined ? frameText.asOf.latest : formatDate(day)}
        {committee !== undefined && <span className="as-of-menu__committee">{committee}</span>}
      </Link>
    </li>
  )
}

type AnyDayProps = Pick<Site, 'knownFrom'> & { readonly day: string | undefined }

/** From the first day that anything was known to today; figures of tomorrow are not known to anybody. */
function AnyDay({ day, knownFrom }: AnyDayProps) {
  const changeSearch = useChangeSearch()
  const field = useId()
  const [today] = useState(() => dayInDenmark(new Date()))

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get('day')
    if (typeof chosen === 'string' && chosen !== '') changeSearch({ pr: chosen })
  }

  return (
    <form className="as-of-menu__any" onSubmit={show}>
      <label htmlFor={field}>{frameText.asOf.anyDay}</label>
      <input
        id={field}
        name="day"
        type="date"
        className="form-input"
        defaultValue={day}
        min={knownFrom ?? undefined}
        max={today}
        required
      />
      <button type="submit" className="button button-secondary">
        {frameText.asOf.show}
      </button>
    </form>
  )
}
