import type { AreaCode, Catalogue } from '@noegletal/domain'
import { type FindArea, createAreaFinder } from '../cells/area-names.ts'
import type { DecimalMark } from '../cells/danish-number.ts'
import { type FindIndicator, createIndicatorFinder } from '../cells/indicator-names.ts'

/** What the names and numbers of a file of goals are read by. */
export type GoalWords = {
  readonly findArea: FindArea
  readonly findIndicator: FindIndicator
  /** Whose goals they are where the file does not say. */
  readonly own: AreaCode
  readonly indicators: Catalogue['indicators']
  readonly decimal: DecimalMark
}

type Known = Pick<Catalogue, 'areas' | 'indicators'> & { readonly own: AreaCode }

export function createGoalWords(
  { areas, indicators, own }: Known,
  decimal: DecimalMark,
): GoalWords {
  return {
    findArea: createAreaFinder(areas),
    findIndicator: createIndicatorFinder(indicators),
    own,
    indicators,
    decimal,
  }
}
