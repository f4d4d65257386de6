import { LineChart } from '../charts/LineChart.tsx'
import { loadPlot } from '../charts/plot.ts'
import { aBreak, aReply } from './testing.ts'
import { axisOf, monthsPerStep, tickFormatter, toLineChart } from './to-line-chart.ts'
import { giveWhatIsMissing } from '../testing/give-what-is-missing.ts'
import type { SeriesReply } from '@noegletal/contract'
import { shownFigures } from '@noegletal/domain'
import { anIndicator, aPoint, country, herning, points } from '@noegletal/domain/testing'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

beforeAll(giveWhatIsMissing)
beforeAll(loadPlot)
afterEach(cleanup)

const own = (series: SeriesReply['series'][number]['points'], words: Partial<SeriesReply> = {}) =>
  aReply({ series: [{ area: herning, points: series }], ...words })

function draw(reply: SeriesReply) {
  const shown = shownFigures(reply, { own: herning, search: { spaend: 'alt' } })
  const data = toLineChart(shown)
  const axis = axisOf(shown.figure, data, false)
  const { container } = render(
    <LineChart
      description="Billedet"
      axisTitle="Pct."
      data={data}
      axis={axis}
      monthsPerStep={monthsPerStep(shown.periods)}
      formatValue={String}
      formatTick={tickFormatter(shown.periods)}
    />,
  )
  return { container, axis }
}

/** The pieces of the own line, without the white edges under them. */
const pieces = (container: HTMLElement) =>
  container.querySelectorAll('.chart__line[stroke="#12436D"]')
const markers = (container: HTMLElement) =>
  container.querySelectorAll('svg.recharts-surface circle[r="4.5"]')
const twenty = Array.from({ length: 240 }, (_, month) => 3 + Math.sin(month / 6))

describe.each<[string, SeriesReply, { lines: number; marks: number; label: string }]>([
  ['zero', own(points('2019M07', [0, 0, 0])), { lines: 1, marks: 2, label: 'Herning 0,0 %' }],
  [
    'a missing month',
    own(points('2019M05', [3, 3.1, undefined, 3.2, 3.3])),
    { lines: 2, marks: 2, label: 'Herning 3,3 %' },
  ],
  [
    'a suppressed month',
    own(points('2019M05', [3, 3.1, null, 3.2, 3.3])),
    { lines: 2, marks: 2, label: 'Herning 3,3 %' },
  ],
  [
    'a lone point between gaps',
    own(points('2019M03', [3, 3.1, null, 3.2, null, 3.3, 3.4])),
    { lines: 2, marks: 3, label: 'Herning 3,4 %' },
  ],
  [
    'a break in the middle',
    own(points('2019M05', [3, 3.1, 3.2, 3.3]), { breaks: [aBreak('2019-07-01')] }),
    { lines: 2, marks: 2, label: 'Herning 3,3 %' },
  ],
  ['one month', own(points('2019M09', [3])), { lines: 0, marks: 1, label: 'Herning 3,0 %' }],
  [
    'figures that are all equal',
    own(points('2019M05', [3, 3, 3, 3])),
    { lines: 1, marks: 2, label: 'Herning 3,0 %' },
  ],
  ['240 months', own(points('1999M10', twenty)), { lines: 1, marks: 2, label: 'Herning' }],
  [
    'negative differences',
    own(points('2019M05', [-120, -80, 40]), {
      indicator: anIndicator({ unit: 'person-difference', decimals: 0, denominator: null }),
    }),
    { lines: 1, marks: 2, label: 'Herning 40 flere' },
  ],
  [
    'only preliminary figures',
    own([
      aPoint('2019M08', 3, { preliminary: true }),
      aPoint('2019M09', 3.1, { preliminary: true }),
    ]),
    { lines: 1, marks: 2, label: 'Herning 3,1 %' },
  ],
])('a chart with %s', (_, reply, { lines, marks, label }) => {
  it('has its lines and markers, its label, and no coordinate that is no number', async () => {
    const { container, axis } = draw(reply)

    await waitFor(() => {
      expect(pieces(container)).toHaveLength(lines)
    })
    expect(markers(container)).toHaveLength(marks)
    expect(
      screen.getByText((text) => text.replaceAll('\u00A0', ' ').startsWith(label)),
    ).toBeTruthy()
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/)
    expect(axis.max).toBeGreaterThan(axis.min)
  })
})

describe('a chart of figures on both sides of zero', () => {
  it('has a line at zero', async () => {
    const indicator = anIndicator({ unit: 'person-difference', decimals: 0, denominator: null })
    const { container } = draw(own(points('2019M05', [-120, -80, 40]), { indicator }))

    await waitFor(() => {
      expect(container.querySelectorAll('.recharts-reference-line line')).toHaveLength(1)
    })
  })
})

describe('a chart of an area without any figure', () => {
  it('leaves the area out', () => {
    const series = [
      { area: herning, points: points('2019M08', [3, 3.1]) },
      { area: country, points: points('2019M08', [null, null]) },
    ]
    draw(aReply({ series }))

    expect(screen.queryByText(/Hele landet/)).toBeNull()
  })
})
