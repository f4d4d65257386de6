import { aBudget, aGoalList } from '../../testing/answers.ts'
import { openPage } from '../../testing/open-page.tsx'
import { ListedGoal, goalEndpoints } from '@noegletal/contract'
import { personBudget } from '@noegletal/domain'
import { aGoal, anIndicator } from '@noegletal/domain/testing'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const numbers = {
  basis: 'average',
  periods: ['2019M01'],
  average: 1048,
  newest: null,
  level: 1030,
  needed: 1024,
  kept: null,
  preliminary: 0,
  missing: 0,
  left: 11,
  simulated: false,
}

/** A goal that is on the way, in every respect that the test does not mention. */
function aListedGoal(words: Record<string, unknown> = {}): ListedGoal {
  const goal = aGoal({ title: 'Færre på sygedagpenge', decidedOn: '2018-12-04' })
  return ListedGoal.parse({
    ...goal,
    goal,
    status: 'on-the-way',
    line: 'Mål: højst 1.030 – på vej',
    rule: 'Opfyldt, når gennemsnittet er højst 1.030.',
    progress: 'Gennemsnittet for januar 2019 er 1.048 mod højst 1.030.',
    rest: 'Resten af året (11 måneder) skal i snit ligge på 1.024 eller derunder.',
    levels: [],
    indicator: anIndicator(),
    categoryTitle: null,
    numbers,
    ...words,
  })
}

const cell = (number: number) => ({ value: { kind: 'number', number }, simulated: false }) as const

const line = (category: string, title: string, [budget, forecast, deviation]: number[]) => ({
  category,
  title,
  budget: cell(budget ?? 0),
  forecasts: [cell(forecast ?? 0)],
  deviations: [cell(deviation ?? 0)],
  actual: null,
})

const persons = {
  indicators: personBudget,
  years: [
    {
      year: '2019',
      followUps: ['2019-06-04'],
      lines: [
        line('integrationsydelse', 'Integrationsydelse', [361, 220, -141]),
        line('kontanthjaelp', 'Kontanthjælp', [825, 844, 18]),
        line('i-alt', 'I alt', [9447, 9759, 312]),
      ],
    },
  ],
}

const actual = (words: object = {}) => ({
  indicator: anIndicator(),
  category: 'i-alt',
  average: 246,
  periods: ['2019M01', '2019M02'],
  preliminary: 1,
  missing: 0,
  simulated: true,
  ...words,
})
const linesWith = (...actuals: object[]) => ({
  ...persons,
  years: persons.years.map((year) => ({
    ...year,
    lines: year.lines.map((benefit, place) => ({ ...benefit, actual: actuals[place] ?? null })),
  })),
})

/** The cells of the row whose heading begins with some words, without what is only for those who hear the links. */
function cellsOf(heading: string): string[] {
  const row = screen.getByRole('row', { name: new RegExp(`^${heading}`) })
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent.replaceAll(', hvor kommer tallet fra?', ''))
}

describe('the page of goals and budget', () => {
  it('says of a goal how it stands, by which rule, and where it was decided', async () => {
    await openPage('/maal-og-budget', {
      [goalEndpoints.goals.path]: aGoalList({ goals: [aListedGoal()] }),
    })

    const goal = screen.getByRole('heading', { name: 'Færre på sygedagpenge' }).closest('li')
    expect(goal?.textContent).toContain('→ På vej')
    expect(goal?.textContent).toContain('skal i snit ligge på 1.024 eller derunder')
    expect(goal?.textContent).toContain('Sådan vurderes det: Opfyldt, når gennemsnittet')
    expect(goal?.textContent).toContain('Kilde: Beskæftigelsesplan 2019 (4. december 2018)')
  })

  it('leaves what the budget has to the table of the budget', async () => {
    const target = { kind: 'budget', indicator: 'budget-fuldtidspersoner', category: 'i-alt' }
    await openPage('/maal-og-budget', {
      [goalEndpoints.goals.path]: aGoalList({ goals: [aListedGoal({ goal: aGoal({ target }) })] }),
    })

    expect(screen.queryByRole('heading', { name: 'Færre på sygedagpenge' })).toBeNull()
    expect(screen.getByText('Der er ikke skrevet nogen mål.')).toBeTruthy()
  })

  it('shows the budget as it was published, with differences in words', async () => {
    await openPage('/maal-og-budget', { [goalEndpoints.budget.path]: aBudget({ persons }) })

    expect(cellsOf('Integrationsydelse').slice(0, 3)).toEqual([
      '361',
      '220',
      '141 færre end budget',
    ])
    expect(cellsOf('Kontanthjælp')[2]).toBe('18 flere end budget')
    expect(cellsOf('I alt').slice(0, 3)).toEqual(['9.447', '9.759', '312 flere end budget'])
    expect(screen.getByText('Afrunding: summer kan afvige.')).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/[-+\u2212]\d/)
  })

  it('says once which months the averages are of, where it is the same for all benefits', async () => {
    const same = aBudget({ persons: linesWith(actual(), actual({ average: 848 })) as never })
    await openPage('/maal-og-budget', { [goalEndpoints.budget.path]: same })
    const words = /jan\. 2019 til feb\. 2019, 1 foreløbig måned, simulerede tal/g
    expect(document.body.textContent.match(words)).toHaveLength(1)
    expect(screen.getByRole('table').querySelector('caption')?.textContent).toMatch(words)
    cleanup()

    const other = aBudget({ persons: linesWith(actual(), actual({ preliminary: 0 })) as never })
    await openPage('/maal-og-budget', { [goalEndpoints.budget.path]: other })
    expect(cellsOf('Integrationsydelse')[3]).toMatch(words)
    expect(cellsOf('Kontanthjælp')[3]).toContain('jan. 2019 til feb. 2019, simulerede tal')
  })

  it('leads every published figure to where it comes from', async () => {
    await openPage('/maal-og-budget', { [goalEndpoints.budget.path]: aBudget({ persons }) })

    const link = screen.getByRole('link', { name: /^141 færre end budget/ })
    expect(link.getAttribute('href')).toBe(
      '/kilde?indikator=budgetafvigelse-fuldtidspersoner&omraade=657&kategori=integrationsydelse&periode=2019',
    )
  })

  it('says more and less spent in words, whichever sign the source has', async () => {
    const spending = {
      columns: [
        anIndicator({
          slug: 'driftsudgifter-korrigeret-budget',
          title: 'Driftsudgifter, korrigeret budget',
        }),
        anIndicator({
          slug: 'driftsudgifter-afvigelse',
          title: 'Driftsudgifter, afvigelse fra budgettet',
        }),
      ],
      rows: [
        { year: '2019', followUp: '2019-06-04', amounts: [cell(1_284_106), cell(-39_243)] },
        { year: '2019', followUp: '2019-11-13', amounts: [cell(1_284_106), cell(120)] },
      ],
    }
    await openPage('/maal-og-budget', { [goalEndpoints.budget.path]: aBudget({ spending }) })

    expect(screen.getByRole('columnheader', { name: 'Korrigeret budget' })).toBeTruthy()
    expect(cellsOf('2019, opfølgning 4. juni 2019')).toEqual(['1.284.106', '39.243 merforbrug'])
    expect(cellsOf('2019, opfølgning 13. november 2019')[1]).toBe('120 mindreforbrug')
  })

  it('tells the benefits apart by which of their goals are met', async () => {
    const one = {
      indicator: anIndicator(),
      categoryTitle: 'Sygedagpenge',
      class: 'only-effort',
      why: null,
    }
    await openPage('/maal-og-budget', {
      [goalEndpoints.goals.path]: aGoalList({ classes: [one] as never }),
    })

    expect(screen.getByText('Kun indsatsmålet er opfyldt').nextSibling?.textContent).toBe(
      'Sygedagpenge',
    )
    expect(screen.getByText('Begge mål er opfyldt').nextSibling?.textContent).toBe('Ingen')
  })

  it('says what has only one of the two goals, and why a class cannot be said', async () => {
    const lone = { indicator: anIndicator(), categoryTitle: null, has: 'effort' }
    const unknown = {
      indicator: anIndicator(),
      categoryTitle: 'Sygedagpenge',
      class: 'unknown',
      why: 'Der er ingen tal.',
    }
    await openPage('/maal-og-budget', {
      [goalEndpoints.goals.path]: aGoalList({ lone: [lone] as never, classes: [unknown] as never }),
    })

    expect(screen.getByText('Kun et indsatsmål, intet budgetmål').nextSibling?.textContent).toBe(
      'Bruttoledighed',
    )
    expect(screen.queryByText('Kun et budgetmål, intet indsatsmål')).toBeNull()
    expect(screen.getByText('Kan ikke vurderes').nextSibling?.textContent).toBe(
      'Sygedagpenge (Der er ingen tal)',
    )
  })

  it('can be taken along as files, as it was known on the day that is shown', async () => {
    await openPage('/maal-og-budget?pr=2019-06-04', {
      [goalEndpoints.goals.path]: { ...aGoalList({}), asOf: '2019-06-04' },
    })

    // What is folded away is no part of the tree that roles are found in.
    const files = [...document.querySelectorAll('.take a')].map((link) => link.getAttribute('href'))
    expect(files).toEqual([
      '/maal-og-budget.xlsx?pr=2019-06-04',
      '/maal-og-budget.csv?pr=2019-06-04',
      '/maal-og-budget/budget.csv?pr=2019-06-04',
      '/maal-og-budget/udgifter.csv?pr=2019-06-04',
      '/maal-og-budget.json?pr=2019-06-04',
    ])
  })
})
