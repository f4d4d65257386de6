import type { StatementKind } from '@noegletal/domain'
import type { Figures, Line } from '../figures.ts'
import type { Statement } from '../sentence.ts'
import { changeInGroup } from './change-in-group.ts'
import { comparedSince, wholeWindow } from './compared-since.ts'
import { direction } from './direction.ts'
import { comparedWithExpected } from './expected.ts'
import { comparedWithLastYear } from './last-year.ts'
import { comparedInLatest } from './latest.ts'
import { noFigures } from './no-figures.ts'
import { placeInGroup } from './place-in-group.ts'
import { placeOnRanking } from './place.ts'

/** How a kind of statement is made; each gives null where its condition does not hold. */
export type StatementWriter =
  | { readonly about: 'own-area'; write(figures: Figures): Statement | null }
  | { readonly about: 'one-other'; write(figures: Figures, other: Line): Statement | null }
  | {
      readonly about: 'all-others'
      write(figures: Figures, others: readonly Line[]): Statement | null
    }

/** Every kind of statement by its name in the catalogue; a new one, as on goals, is added here and in `StatementKind`. */
export const statementWriters: Readonly<Record<StatementKind, StatementWriter>> = {
  'whole-window': { about: 'one-other', write: wholeWindow },
  since: { about: 'one-other', write: comparedSince },
  latest: { about: 'all-others', write: comparedInLatest },
  'last-year': { about: 'own-area', write: comparedWithLastYear },
  direction: { about: 'own-area', write: direction },
  place: { about: 'own-area', write: placeOnRanking },
  expected: { about: 'own-area', write: comparedWithExpected },
  'place-in-group': { about: 'one-other', write: placeInGroup },
  'change-in-group': { about: 'one-other', write: changeInGroup },
  'no-figures': { about: 'own-area', write: noFigures },
}
