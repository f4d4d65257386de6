import { undividedBands } from '../../../../charts/stack-bands.ts'
import { aPoint, herning } from '../../../../figures/testing.ts'
import { breakdownRows, canShowShares } from './breakdown-rows.ts'
import { shownBreakdown } from './shown-breakdown.ts'
import { stackDescription } from './stack-description.ts'
import { stackFormOf } from './stack-form.ts'
import { aBreakdown } from './testing.ts'
import { restId, toStack } from './to-stack.ts'
import { CategorySlug } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ')
const eleven = Object.fromEntries(
  Array.from({ length: 11 }, (_, index) => [`ydelse-${index + 1}`, [10 * (index + 1), 5]]),
)

describe('toStack', () => {
  it('has the categories in catalogue order with the total above', () => {
    const { layers, total } = toStack(aBreakdown(), null)

    expect(layers.map(({ name, tone }) => [name, tone])).toEqual([
      ['Kontanthjaelp', 'layer-1'],
      ['Sygedagpenge', 'layer-2'],
    ])
    expect(total?.cells.map(({ text }) => text)).toEqual(['1.745', '1.750'])
  })

  it('gathers what comes after the eighth category', () => {
    const { layers } = toStack(aBreakdown({ categories: eleven, total: [660, 55] }), null)

    expect(layers).toHaveLength(9)
    expect(layers.at(-1)).toMatchObject({ id: restId, name: 'Øvrige', tone: 'rest' })
    expect(layers.at(-1)?.cells.map(({ value }) => value)).toEqual([90 + 100 + 110, 15])
  })

  it('says which categories the others are without, and is missing when all of them are', () => {
    const categories = {
      ...eleven,
      'ydelse-9': [null, null],
      'ydelse-10': [100, null],
      'ydelse-11': [110, null],
    }
    const rest = toStack(aBreakdown({ categories }), null).layers.at(-1)

    expect(rest?.cells[0]).toMatchObject({ value: 210, remark: 'uden Ydelse-9 (diskretioneret)' })
    expect(rest?.cells[1]?.value).toBeNull()
  })

  it('leaves a suppressed category out and shows that the total has more', () => {
    const breakdown = aBreakdown({ categories: { a: [820, 822], b: [null, 928] } })

    const data = toStack(breakdown, null)

    expect(data.layers[1]?.cells[0]).toMatchObject({ value: null, remark: 'diskretioneret' })
    expect(undividedBands(data)).toMatchObject([{ low: 820, high: 1745 }, null])
  })

  it('has no total where the categories do not add up to one', () => {
    expect(toStack(aBreakdown({ sumsToTotal: false }), null).total).toBeNull()
  })

  it('shows one category alone in its own tone, without the total', () => {
    const { layers, total } = toStack(aBreakdown(), CategorySlug.parse('sygedagpenge'))

    expect(layers.map(({ name, tone }) => [name, tone])).toEqual([['Sygedagpenge', 'layer-2']])
    expect(total).toBeNull()
  })
})

describe('stackFormOf', () => {
  it.each([
    ['areas by itself', aBreakdown(), {}, 'areas'],
    ['columns for years', aBreakdown({ indicator: { granularity: 'year' } }), {}, 'columns'],
    [
      'columns where a category is missing',
      aBreakdown({ categories: { a: [1, null] } }),
      {},
      'columns',
    ],
    [
      'what the address asks for',
      aBreakdown({ categories: { a: [1, null] } }),
      { form: 'areal' },
      'areas',
    ],
    [
      'columns for differences',
      aBreakdown({ indicator: { unit: 'person-difference' } }),
      { form: 'areal' },
      'columns',
    ],
  ] as const)('is %s', (_, breakdown, search, form) => {
    expect(stackFormOf(breakdown, search)).toBe(form)
  })
})

describe('breakdownRows', () => {
  it('begins with the newest period and has the total first', () => {
    const [row] = breakdownRows(aBreakdown(), false)

    expect(row?.title).toBe('september 2019')
    expect(row?.cells.map(({ text }) => text)).toEqual(['1.750', '822', '928'])
  })

  it('says why a figure is missing, and nothing of one that nobody has stated', () => {
    const [, row] = breakdownRows(
      aBreakdown({ categories: { a: [null, 1], b: [undefined, 1] } }),
      false,
    )

    expect(row?.cells.map(({ text, hasOrigin }) => [text, hasOrigin])).toEqual([
      ['1.745', true],
      ['diskretioneret', true],
      ['–', false],
    ])
  })

  it('calculates shares of the total, and none where there is no total', () => {
    const breakdown = aBreakdown({ categories: { a: [25, 50] }, total: [null, 200] })

    expect(breakdownRows(breakdown, true).map(({ cells }) => cells[1]?.text)).toEqual(['25,0', '–'])
  })

  it('offers shares of counts that add up, never of percentages', () => {
    expect(canShowShares(aBreakdown())).toBe(true)
    expect(canShowShares(aBreakdown({ sumsToTotal: false }))).toBe(false)
    expect(canShowShares(aBreakdown({ indicator: { unit: 'percent-of-labour-force' } }))).toBe(
      false,
    )
  })
})

describe('stackDescription', () => {
  it('says what is split by what, and the newest figures with the largest first', () => {
    const breakdown = aBreakdown()

    expect(plain(stackDescription(breakdown, toStack(breakdown, null), 'areas'))).toBe(
      'Stablet arealdiagram over »Offentligt forsørgede«, fuldtidspersoner, fordelt på ydelse, for Herning, ' +
        'august 2019 – september 2019. ' +
        'September 2019: i alt 1.750, Sygedagpenge 928, Kontanthjaelp 822.',
    )
  })

  it('names the one category that is shown', () => {
    const breakdown = aBreakdown()
    const data = toStack(breakdown, CategorySlug.parse('sygedagpenge'))

    expect(plain(stackDescription(breakdown, data, 'columns'))).toMatch(
      /^Søjlediagram over »Offentligt forsørgede«, fuldtidspersoner, Sygedagpenge, for Herning/,
    )
  })
})

describe('shownBreakdown', () => {
  it('reaches from the first to the last period of any category, where there is no total too', () => {
    const { indicator, dimension } = aBreakdown()
    const reply = {
      asOf: null,
      indicator,
      area: herning,
      total: [],
      categories: [
        { slug: CategorySlug.parse('a'), title: 'A', points: [aPoint('2019M07', 1)] },
        { slug: CategorySlug.parse('b'), title: 'B', points: [aPoint('2019M09', 2)] },
      ],
      breaks: [],
      gaps: [],
      footnotes: [],
      publishedOn: null,
      importedAt: null,
      changedSince: 0,
      changes: [],
      simulated: false,
    }

    const shown = shownBreakdown(reply, { dimension, search: {}, footnotes: [] })

    expect(shown.periods).toEqual(['2019M07', '2019M08', '2019M09'])
    expect(shown.total).toEqual([null, null, null])
    expect(shown.categories[0]?.points.map((point) => point !== null)).toEqual([true, false, false])
  })
})
