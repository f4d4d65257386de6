import { chartDescription } from './chart-description.ts'
import { aBreak, aPoint, aReply, herning } from './testing.ts'
import { toLineChart } from './to-line-chart.ts'
import { shownFigures } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

function describeReply(reply = aReply()): string {
  const shown = shownFigures(reply, { own: herning, search: {} })
  return chartDescription(shown, toLineChart(shown)).replaceAll('\u00A0', ' ')
}

describe('chartDescription', () => {
  it('says what the picture shows, the newest figures and the extremes', () => {
    expect(describeReply()).toBe(
      'Linjediagram over »Bruttoledighed«, pct. af arbejdsstyrken, for Herning og Hele landet, ' +
        'august 2019 – september 2019. ' +
        'September 2019: Herning 3,0 %, Hele landet 3,5 %. ' +
        'Herning var højest i august 2019 (3,1 %) og lavest i september 2019 (3,0 %).',
    )
  })

  it('says that the newest figures are preliminary', () => {
    const series = [{ area: herning, points: [aPoint('2019M09', 3, { preliminary: true })] }]

    expect(describeReply(aReply({ series }))).toMatch(
      /September 2019: Herning 3,0 %; de nyeste tal er foreløbige\.$/,
    )
  })

  it('says the newest break instead of extremes that cannot be compared across it', () => {
    const description = describeReply(aReply({ breaks: [aBreak('2019-09-01')] }))

    expect(description).toContain('Databrud 1. september 2019: Ny opgørelse.')
    expect(description).not.toContain('højest')
  })
})
