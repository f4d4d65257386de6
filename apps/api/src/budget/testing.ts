import type { Catalogue } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { aMunicipalCatalogue } from '../testing.ts'

const yearly = { theme: 'sygdom', granularity: 'year', denominator: null, preliminaryPeriods: 0 }
const byBenefit = {
  title: 'Ydelse',
  categories: [
    { slug: 'integrationsydelse', title: 'Integrationsydelse' },
    { slug: 'foertidspension', title: 'Førtidspension' },
    { slug: 'kontanthjaelp', title: 'Kontanthjælp' },
  ],
  sumsToTotal: false,
}
const persons = (slug: string, title: string, unit = 'full-time-persons') =>
  anIndicator({ ...yearly, slug, title, unit, decimals: 0, dimension: byBenefit })
const money = (slug: string, title: string) =>
  anIndicator({ ...yearly, slug, title, unit: 'dkk-thousands', decimals: 0 })
const budgetIndicators = [
  persons('budget-fuldtidspersoner', 'Budget'),
  persons('forventet-regnskab-fuldtidspersoner', 'Forventet regnskab'),
  persons('budgetafvigelse-fuldtidspersoner', 'Afvigelse', 'person-difference'),
  money('driftsudgifter-korrigeret-budget', 'Driftsudgifter, korrigeret budget'),
  money('driftsudgifter-afvigelse', 'Driftsudgifter, afvigelse'),
]

/** The municipal catalogue with the key figures of a budget by benefit and of the spending. */
export function aBudgetedCatalogue(): Catalogue {
  const catalogue = aMunicipalCatalogue()
  return { ...catalogue, indicators: [...catalogue.indicators, ...budgetIndicators] }
}
