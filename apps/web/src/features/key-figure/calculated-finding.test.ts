import { calculatedFinding } from './calculated-finding.ts'
import { Period, shownFigures } from '@noegletal/domain'
import { anIndicator, herning, points, someFigures } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const findingIn = (
  search: Parameters<typeof shownFigures>[1]['search'],
  known = someFigures(),
): string | null => calculatedFinding(shownFigures(known, { own: herning, search }))

describe('the finding of calculated figures', () => {
  it('is left to the figures themselves where nothing is calculated', () => {
    expect(findingIn({})).toBeNull()
  })

  it('holds an index beside the country’s', () => {
    expect(findingIn({ indeks: Period.parse('2019M08') })).toBe(
      'Herning: indeks 96,8 i september 2019, mod 97,2 i hele landet (august 2019 = 100)',
    )
  })

  it('says over which months a count is', () => {
    const known = someFigures({
      indicator: anIndicator({ unit: 'cases', decimals: 0, flowOrStock: 'flow' }),
      series: [
        {
          area: herning,
          points: points(
            '2018M10',
            Array.from({ length: 12 }, () => 10),
          ),
        },
      ],
    })

    expect(findingIn({ rul: '12' }, known)).toBe(
      'Herning: 120 i de 12 måneder til og med september 2019',
    )
  })
})
