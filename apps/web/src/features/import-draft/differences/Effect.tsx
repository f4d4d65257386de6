import { effectQuery } from '../../../api/staff-queries.ts'
import { keyFigurePage } from '../../../paths.ts'
import { differencesText } from '../../../text/draft-differences.ts'
import { ChangeInWords } from '../../../ui/ChangeInWords.tsx'
import { PageLink } from '../../../ui/PageLink.tsx'
import type { DraftEffect, KeyFigure } from '@noegletal/contract'
import { numberOf } from '@noegletal/domain'
import { formatFigure, formatPeriod, missingLabel } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'

type Props = { readonly id: string; readonly version: number }

/** The cards of Overblik that publishing would change: as they are now, and as they would be. */
export function Effect({ id, version }: Props) {
  const { data: effect } = useSuspenseQuery(effectQuery(id, version))
  const { heading, nothing } = differencesText.effect
  return (
    <section>
      <h3>{heading}</h3>
      {effect.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ul className="effects no-max-width">
          {effect.map((card) => (
            <Card key={card.indicator} card={card} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Card({ card }: { readonly card: DraftEffect[number] }) {
  const { before, after, onlyCurve } = differencesText.effect
  return (
    <li className="effect">
      <h4 className="effect__title">
        <PageLink page={keyFigurePage(card.indicator)}>{card.title}</PageLink>
      </h4>
      <div className="effect__sides">
        <Side title={before} figure={card.before} />
        <span className="effect__arrow" aria-hidden="true">
          →
        </span>
        <Side title={after} figure={card.after} />
      </div>
      {isSameAtFirstSight(card) && <p className="quiet">{onlyCurve}</p>}
    </li>
  )
}

/** Only the small curve, or a comparison area, differs: it must be said, or the card seems to be a mistake. */
function isSameAtFirstSight({ before, after }: DraftEffect[number]): boolean {
  return JSON.stringify(seenFirst(before)) === JSON.stringify(seenFirst(after))
}

function seenFirst(figure: KeyFigure | null): unknown {
  return figure && [figure.cells[0]?.value, figure.period, figure.change]
}

function Side({ title, figure }: { readonly title: string; readonly figure: KeyFigure | null }) {
  const own = figure?.cells[0]
  return (
    <div className="effect__side">
      <p className="quiet">{title}</p>
      {figure === null || own === undefined ? (
        <p>{differencesText.effect.none}</p>
      ) : (
        <>
          <p className="effect__value">
            {own.value.kind === 'number'
              ? formatFigure(own.value, figure.indicator)
              : missingLabel(own.value.reason)}
          </p>
          <p>{formatPeriod(figure.period)}</p>
          <ChangeInWords
            change={figure.change}
            format={figure.indicator}
            now={numberOf(own.value) ?? undefined}
          />
        </>
      )}
    </div>
  )
}
