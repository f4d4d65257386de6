import type { PageSearch } from '../search.ts'
import { Link } from '@tanstack/react-router'

/** One of several ways to see the page. */
export type Choice = {
  readonly title: string
  /** The parts of the address that it changes; undefined takes a part away. */
  readonly search: PageSearch
  readonly current: boolean
}

type Props = { readonly title: string; readonly choices: readonly Choice[] }

/** Choices side by side, each a link, so that a view can be opened in a tab of its own. */
export function Switch({ title, choices }: Props) {
  return (
    <ul className="switch" aria-label={title}>
      {choices.map((choice) => (
        <li key={choice.title}>
          <Link
            to="."
            search={(before: object) => ({ ...before, ...choice.search })}
            resetScroll={false}
            className="switch__choice"
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={choice.current ? 'true' : undefined}
          >
            {choice.title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
