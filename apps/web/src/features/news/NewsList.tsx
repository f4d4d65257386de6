import { figureText } from '../../text/figure.ts'
import { newsText } from '../../text/news.ts'
import { useOpenLinks } from '../../ui/use-open-links.ts'
import type { NewsGroup } from './news-groups.ts'
import type { NewsItem } from '@noegletal/contract'

type Props = { readonly groups: readonly NewsGroup[]; readonly byKind: boolean }

/** The news, group by group. */
export function NewsList({ groups, byKind }: Props) {
  const list = useOpenLinks<HTMLDivElement>()
  return (
    <div ref={list} className="news no-max-width">
      {groups.map(({ key, title, items }) => (
        <section key={key} aria-labelledby={`nyt-${key}`}>
          <h2 id={`nyt-${key}`}>{title}</h2>
          <ul className="news__list no-max-width">
            {items.map((item) => (
              <Item key={item.key} item={item} hasRule={!byKind || item.kind !== 'period'} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** That a figure has come needs no explanation where every item of the group is of that kind. */
function Item({ item, hasRule }: { readonly item: NewsItem; readonly hasRule: boolean }) {
  const { indicator, href, text, rule, kind, preliminary, simulated } = item
  // The sentence about a new figure says so itself.
  const marks = [
    kind !== 'period' && preliminary && figureText.preliminary,
    simulated && newsText.simulated,
  ]
  return (
    <li className="news__item">
      <a className="news__title" href={href}>
        {indicator.title}
      </a>
      <p className="news__text">
        {text}
        {marks.map((mark) =>
          mark === false ? null : (
            <span key={mark} className="mark">
              {mark}
            </span>
          ),
        )}
      </p>
      {hasRule && (
        <details className="news__rule">
          <summary>
            {newsText.why}
            <span className="sr-only"> {indicator.title}</span>
          </summary>
          <p>{rule}</p>
        </details>
      )}
    </li>
  )
}
