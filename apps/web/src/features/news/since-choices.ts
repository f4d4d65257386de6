import type { PageSearch } from '../../search.ts'
import { newsText } from '../../text/news.ts'
import type { Import, Meeting } from '@noegletal/domain'
import { formatDate } from '@noegletal/format'

export type SinceChoice = { readonly value: string; readonly title: string }

export type SinceChoices = {
  readonly current: string
  /** The newest publication, and the day of the address where it is no meeting. */
  readonly days: readonly SinceChoice[]
  readonly meetings: readonly SinceChoice[]
  readonly imports: readonly SinceChoice[]
  /** What the address says for a choice. */
  searchOf(value: string): Pick<PageSearch, 'siden' | 'import'>
}

type Known = {
  readonly meetings: readonly Meeting[]
  /** The newest publication first. */
  readonly imports: readonly Import[]
  /** The day that the figures are seen as of; nothing later is to choose. */
  readonly until: string
}

// Nobody looks through more; any other import can be opened by its page.
const mostImports = 40

const { choose: text } = newsText

/** What somebody can ask for the news since. */
export function sinceChoices(
  { meetings, imports, until }: Known,
  { siden, import: id }: Pick<PageSearch, 'siden' | 'import'>,
): SinceChoices {
  const held = meetings.filter(({ date }) => date <= until)
  const named = held.some(({ date }) => date === siden)
  const published = imports.filter(({ publishedOn, undone }) => {
    return publishedOn <= until && (undone === null || undone.on > until)
  })
  const asked = imports.filter((one) => String(one.id) === id)
  const listed = [...new Set([...published.slice(0, mostImports), ...asked])]
  return {
    current: siden ?? id ?? '',
    days: [
      { value: '', title: text.newest },
      ...(siden === undefined || named
        ? []
        : [{ value: siden, title: text.other(formatDate(siden)) }]),
    ],
    meetings: held.map(({ date }) => ({ value: date, title: text.meeting(formatDate(date)) })),
    imports: listed.map((one) => ({
      value: String(one.id),
      title: text.import(formatDate(one.publishedOn), one.title),
    })),
    searchOf(value) {
      const isDay = value.includes('-')
      return {
        siden: isDay ? value : undefined,
        import: isDay || value === '' ? undefined : value,
      }
    },
  }
}
