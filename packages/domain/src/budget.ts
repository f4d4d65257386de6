import { IndicatorSlug } from './indicator.ts'

const slug = (text: string): IndicatorSlug => IndicatorSlug.parse(text)

/** The catalogue's figures that a budget follow-up is made of; `data/README.md` tells an editor to keep their names. */
export const personBudget = {
  budget: slug('budget-fuldtidspersoner'),
  forecast: slug('forventet-regnskab-fuldtidspersoner'),
  /** Forecast minus budget: more persons than budgeted is positive. */
  deviation: slug('budgetafvigelse-fuldtidspersoner'),
} as const

/** In the order of the table; the last is budget minus forecast, so that less spent is positive. */
export const spendingBudget = [
  slug('driftsudgifter-oprindeligt-budget'),
  slug('driftsudgifter-genbevillinger'),
  slug('driftsudgifter-tillaegsbevillinger'),
  slug('driftsudgifter-korrigeret-budget'),
  slug('driftsudgifter-forventet-regnskab'),
  slug('driftsudgifter-afvigelse'),
] as const
