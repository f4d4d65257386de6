import type { PageSearch } from '../../search.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { dateWords } from '../../figures/source-words.ts'
import { TakeAlong } from './take/TakeAlong.tsx'
import type { SeriesReply } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'

type Props = {
  readonly shown: ShownFigures
  readonly reply: SeriesReply
  /** The address without what the page has no use for. */
  readonly search: PageSearch
}

const { source: text } = keyFigureText

/** Where the figures come from, how old they are, as of when they are shown, and how to take them along. */
export function SourceLine({ shown, reply, search }: Props) {
  const { indicator, periods } = shown
  return (
    <div className="source-line">
      <p>
        {text.source}: <SourceName source={indicator.source} />. {dateWords(reply)}
      </p>
      {periods.length > 0 && <TakeAlong shown={shown} reply={reply} search={search} />}
    </div>
  )
}

/** The publisher and its table, as a link where the source has a page. */
export function SourceName({ source }: { readonly source: SeriesReply['indicator']['source'] }) {
  const { publisher, tableId, url } = source
  const name = tableId === null ? publisher : `${publisher}, ${text.table(tableId)}`
  return url === null ? name : <a href={url}>{name}</a>
}
