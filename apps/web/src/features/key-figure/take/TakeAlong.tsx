import { figuresFileUrl } from '../../../figure-paths.ts'
import type { PageSearch } from '../../../search.ts'
import { takeText as text } from '../../../text/take.ts'
import { CopyText } from './CopyText.tsx'
import { EmbedCode } from './EmbedCode.tsx'
import { frozenUrl, liveUrl } from './links.ts'
import { TakePicture } from './TakePicture.tsx'
import type { SeriesReply } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'
import { dayInDenmark, formatDate } from '@noegletal/format'
import { useState } from 'react'

type Props = {
  readonly shown: ShownFigures
  readonly reply: SeriesReply
  /** The address without what the page has no use for. */
  readonly search: PageSearch
}

/** Everything by which the figures leave the page: files, the picture, links and code for another page. */
export function TakeAlong({ shown, reply, search }: Props) {
  const { slug } = shown.indicator
  const [today] = useState(() => dayInDenmark(new Date()))
  const asOf = reply.asOf ?? today
  const files = [
    [text.csv, 'csv'],
    [text.xlsx, 'xlsx'],
    [text.json, 'json'],
    [text.jsonStat, 'jsonstat.json'],
  ] as const

  return (
    <details className="take screen-only">
      <summary>{text.heading}</summary>
      <h3>{text.figures}</h3>
      <ul className="take__list">
        {files.map(([title, ending]) => (
          <li key={ending}>
            <a href={figuresFileUrl(slug, ending, search)} download>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <h3>{text.picture}</h3>
      <TakePicture shown={shown} reply={reply} search={search} asOf={asOf} />
      <h3>{text.link}</h3>
      <p>
        <CopyText text={liveUrl(slug, search)} button={text.live} done={text.copied} />{' '}
        {text.liveMeaning}
      </p>
      <p>
        <CopyText
          text={frozenUrl(slug, search, { asOf, periods: shown.periods })}
          button={text.frozen}
          done={text.copied}
        />{' '}
        {text.frozenMeaning(formatDate(asOf))}
      </p>
      <h3>{text.embed}</h3>
      <EmbedCode indicator={shown.indicator} search={search} />
    </details>
  )
}
