import { seriesFileUrl } from '../../paths.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { CopyLink } from './CopyLink.tsx'
import type { ShownFigures } from '@noegletal/domain'
import type { SeriesReply } from '@noegletal/contract'
import { formatDate, formatDateTime } from '@noegletal/format'

type Props = { readonly shown: ShownFigures; readonly reply: SeriesReply }

const { source: text, take } = keyFigureText

/** Where the figures come from, how old they are, as of when they are shown, and how to take them along. */
export function SourceLine({ shown, reply }: Props) {
  const { pr, omraader, kategori } = usePageSearch()
  const { indicator, periods } = shown
  const file = seriesFileUrl({
    indicator: indicator.slug,
    areas: omraader,
    category: kategori,
    from: periods[0],
    til: periods.at(-1),
    pr,
  })

  return (
    <div className="source-line">
      <p>
        {text.source}: <SourceName source={indicator.source} />. <Dates reply={reply} />
      </p>
      <p className="source-line__take screen-only">
        {periods.length > 0 && (
          <a href={file} download>
            {take.csv}
          </a>
        )}
        <CopyLink />
      </p>
    </div>
  )
}

/** The publisher and its table, as a link where the source has a page. */
export function SourceName({ source }: { readonly source: SeriesReply['indicator']['source'] }) {
  const { publisher, tableId, url } = source
  const name = tableId === null ? publisher : `${publisher}, ${text.table(tableId)}`
  return url === null ? name : <a href={url}>{name}</a>
}

function Dates({ reply }: Pick<Props, 'reply'>) {
  const { publishedOn, importedAt, asOf } = reply
  const published = publishedOn === null ? null : text.published(formatDate(publishedOn))
  const imported = importedAt === null ? null : text.imported(formatDateTime(importedAt))
  const dates = [published, imported].filter((date) => date !== null).join(', ')
  const seen = asOf === null ? text.asOfToday : text.asOf(formatDate(asOf))
  return dates === '' ? `${seen}.` : `${dates}. ${seen}.`
}
