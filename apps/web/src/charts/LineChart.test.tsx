import type { ChartCell, LineChartData } from './line-chart-data.ts'
import { LineChart } from './LineChart.tsx'
import { loadPlot } from './plot.ts'
import { valueAxis } from './value-axis.ts'
import { giveWhatIsMissing } from '../testing/give-what-is-missing.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

beforeAll(giveWhatIsMissing)
beforeAll(loadPlot)
afterEach(cleanup)

const cell = (value: number | null, words: Partial<ChartCell> = {}): ChartCell => ({
  value,
  preliminary: false,
  text: value === null ? '–' : `${value} %`,
  remark: null,
  ...words,
})

const data: LineChartData = {
  times: [7, 8, 9].map((month) => ({
    time: Date.UTC(2019, month - 1, 1),
    label: `måned ${month}`,
    short: `md. ${month}`,
  })),
  lines: [
    {
      id: 'a',
      name: 'Byen',
      tone: 'own',
      cells: [cell(3), cell(2), cell(1, { preliminary: true, remark: 'foreløbigt tal' })],
    },
    { id: 'b', name: 'Landet', tone: 'country', cells: [cell(5), cell(4), cell(null)] },
  ],
  breaks: [],
  events: [],
  gaps: [],
  remarks: [],
}

const onHighlight = vi.fn<(id: string | null) => void>()

function draw(words: Partial<LineChartData> = {}) {
  return render(
    <LineChart
      description="En beskrivelse"
      axisTitle="Pct."
      data={{ ...data, ...words }}
      axis={valueAxis([1, 5], { decimals: 0, fromOrigin: false, inverted: false })}
      monthsPerStep={1}
      formatValue={String}
      formatTick={({ time }) => new Date(time).toISOString().slice(0, 7)}
      highlight={{ id: 'b', canHighlight: ({ id }) => id !== 'goal', onHighlight }}
    />,
  )
}

const ticksOf = (axis: 'xAxis' | 'yAxis', container: HTMLElement) =>
  [...container.querySelectorAll(`.recharts-${axis}-tick-labels text`)].map(
    ({ textContent }) => textContent,
  )

describe('LineChart', () => {
  it('is one picture with a description', () => {
    draw()

    expect(screen.getByRole('img', { name: 'En beskrivelse' })).toBeTruthy()
  })

  it('says what its grid lines stand for', async () => {
    const { container } = draw()
    const texts = () => ticksOf('yAxis', container)

    await waitFor(() => {
      expect(texts()).toContain('3')
    })
    expect(container.querySelectorAll('.recharts-cartesian-grid line')).toHaveLength(texts().length)
  })

  it('says which months its ticks stand for', async () => {
    const { container } = draw()

    await waitFor(() => {
      expect(ticksOf('xAxis', container)).toEqual(['2019-07', '2019-08', '2019-09'])
    })
  })

  it('labels every line with its name and newest figure, and says when that is not the newest period', () => {
    draw()

    expect(screen.getByText('Byen 1 %')).toBeTruthy()
    expect(screen.getByText('Landet 4 % (md. 8)')).toBeTruthy()
  })

  it('draws only the way to a preliminary figure dashed', async () => {
    const { container } = draw()
    const linesOf = (pattern: string) =>
      container.querySelectorAll(`.chart__line[stroke="#12436D"]${pattern}`)

    // Recharts adds its layers one after the other.
    await waitFor(() => {
      expect(linesOf('')).toHaveLength(2)
    })
    expect(linesOf('[stroke-dasharray="4 3"]')).toHaveLength(1)
    expect(screen.getByText('Foreløbige tal')).toBeTruthy()
  })

  it('draws straight lines that do not move, the own one thickest, each with a pale edge under it', async () => {
    const { container } = draw()
    const lines = () => [...container.querySelectorAll('.chart__line')]
    await waitFor(() => {
      expect(lines().length).toBeGreaterThan(2)
    })

    for (const line of lines()) {
      expect(line.getAttribute('d')).toMatch(/^M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+$/)
      const isOwn = line.getAttribute('stroke') === '#12436D'
      const width = Number(line.getAttribute('stroke-width'))
      expect(width).toBe(isOwn ? 3 : 2)

      const edges = [...(line.parentElement?.children ?? [])].filter(
        (path) => path.getAttribute('stroke') === '#FFFFFF',
      )
      const edge = edges.find((path) => path.getAttribute('d') === line.getAttribute('d'))
      expect(Number(edge?.getAttribute('stroke-width'))).toBeGreaterThan(width)
      expect(line.compareDocumentPosition(edge as Element)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    }
    expect(container.querySelector('animate, animateMotion, animateTransform')).toBeNull()
  })

  it('says nothing of preliminary figures where there are none', () => {
    draw({ lines: data.lines.slice(1) })

    expect(screen.queryByText('Foreløbige tal')).toBeNull()
  })

  it('puts the words of a break above the field', () => {
    draw({ breaks: [{ time: Date.UTC(2019, 7, 1), label: 'Nye regler', number: 1 }] })

    expect(screen.getByText('Nye regler')).toBeTruthy()
  })

  it('shows the figures of the period that the keys go to, and reads them aloud once', async () => {
    draw()
    const slider = screen.getByRole('slider')

    fireEvent.keyDown(slider, { key: 'End' })
    fireEvent.keyDown(slider, { key: 'ArrowLeft' })
    expect(slider.getAttribute('aria-valuetext')).toBe('måned 8')
    fireEvent.keyDown(slider, { key: 'ArrowRight' })

    expect(await screen.findByText(/^måned 9: Byen 1 %, foreløbigt tal; Landet –$/)).toBeTruthy()
    expect(screen.queryByText(/^måned 8:/)).toBeNull()
  })

  it('lets Escape take the figures away and Tab go on', () => {
    const { container } = draw()
    const slider = screen.getByRole('slider')

    fireEvent.keyDown(slider, { key: 'Home' })
    expect(container.querySelectorAll('.chart__figures')).toHaveLength(1)
    expect(fireEvent.keyDown(slider, { key: 'Tab' })).toBe(true)
    fireEvent.keyDown(slider, { key: 'Escape' })

    expect(container.querySelectorAll('.chart__figures')).toHaveLength(0)
  })

  it('makes a line stand out by its label, and takes that back again', () => {
    draw()

    fireEvent.click(screen.getByRole('button', { name: 'Fremhæv Byen' }))
    fireEvent.click(screen.getByRole('button', { name: 'Fremhæv Landet', pressed: true }))

    expect(onHighlight.mock.calls).toEqual([['a'], [null]])
  })

  it('draws a goal as a thin whole line with diamonds, and labels it', async () => {
    const goal = { id: 'goal', name: 'Mål', tone: 'goal' as const }
    const cells = [cell(4), cell(4), cell(4)]
    const { container } = draw({ goals: [{ ...goal, cells }] })
    const line = () => container.querySelector('.chart__line[stroke="#7B3F98"]')

    await waitFor(() => {
      expect(line()).toBeTruthy()
    })
    expect(line()?.getAttribute('stroke-width')).toBe('1.25')
    expect(line()?.getAttribute('stroke-dasharray')).toBeNull()
    expect(container.querySelectorAll('path[fill="#7B3F98"]')).toHaveLength(2)
    expect(screen.getByText('Mål 4 %')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Fremhæv Mål' })).toBeNull()
  })

  it('draws today’s figures thin in the colour of their area, with a label of their own', async () => {
    const today = { id: 'a-today', name: 'Byen i dag', tone: 'own' as const }
    const { container } = draw({
      today: [{ ...today, weight: 'thin', cells: [cell(3), cell(3), cell(2)] }],
    })

    await waitFor(() => {
      expect(
        container.querySelectorAll('.chart__line[stroke="#12436D"][stroke-width="1"]'),
      ).toHaveLength(1)
    })
    expect(screen.getByText('Byen i dag 2 %')).toBeTruthy()
  })

  it('marks where an index is 100', () => {
    draw({ base: { time: Date.UTC(2019, 6, 1), label: 'juli 2019 = 100' } })

    expect(screen.getByText('juli 2019 = 100')).toBeTruthy()
  })

  it('has the same size again on paper', () => {
    const { container } = draw()

    expect(container.querySelector('svg.recharts-surface')?.getAttribute('width')).toBe('642')
  })
})
