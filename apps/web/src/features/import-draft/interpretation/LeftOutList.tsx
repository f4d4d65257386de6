import { interpretationText } from '../../../text/draft-interpretation.ts'
import { capital } from '../../../ui/capital.ts'
import type { LeftOut } from '@noegletal/domain'
import { formatNumber, leftOutReason } from '@noegletal/format'

const shownAtFirst = 5

/** What the file has and is not read, by reason: how many cells, and what they are about. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const words = interpretationText.leftOut
  const byReason = [...Map.groupBy(leftOut, ({ reason }) => reason)]
  return (
    <section>
      <h3>{words.heading}</h3>
      {byReason.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <dl className="left-out">
            {byReason.map(([reason, items]) => (
              <Reason key={reason} reason={reason} items={items} />
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

type ReasonProps = { readonly reason: LeftOut['reason']; readonly items: readonly LeftOut[] }

function Reason({ reason, items }: ReasonProps) {
  const words = interpretationText.leftOut
  const cells = items.reduce((sum, item) => sum + item.cells, 0)
  const most = items.toSorted((a, b) => b.cells - a.cells)
  const rest = most.slice(shownAtFirst)
  return (
    <>
      <dt>
        {capital(leftOutReason(reason))} <span className="quiet">({words.cells(cells)})</span>
      </dt>
      <dd>
        <Texts items={most.slice(0, shownAtFirst)} />
        {rest.length > 0 && (
          <details className="more">
            <summary>{words.show(rest.length)}</summary>
            <Texts items={rest} />
          </details>
        )}
      </dd>
    </>
  )
}

function Texts({ items }: { readonly items: readonly LeftOut[] }) {
  return (
    <ul className="left-out__texts">
      {items.map(({ text, cells }) => (
        <li key={text}>
          {text} <span className="quiet">{formatNumber(cells, 0)}</span>
        </li>
      ))}
    </ul>
  )
}
