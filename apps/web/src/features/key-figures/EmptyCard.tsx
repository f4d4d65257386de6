import { keyFigurePage } from '../../paths.ts'
import { keyFiguresText } from '../../text/key-figures.ts'
import { GapNote } from '../../ui/GapNote.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import type { EmptyFigure } from './listed-themes.ts'

type Props = {
  readonly figure: EmptyFigure
  readonly own: string
}

/** In the place of a card: a key figure that the own area has no figures of, and the reason where one is registered. */
export function EmptyCard({ figure: { indicator, gap }, own }: Props) {
  return (
    <li className="multiple">
      <h3 className="multiple__title">
        <PageLink page={keyFigurePage(indicator.slug)}>{indicator.title}</PageLink>
      </h3>
      <p className="quiet">{indicator.measure}</p>
      <p>{keyFiguresText.noFigures(own)}</p>
      {gap && <GapNote gap={gap} />}
    </li>
  )
}
