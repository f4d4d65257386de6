import { DraftEffect, Overview } from '@noegletal/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { type Analyst, aLongFile, anAnalyst } from './testing.ts'

let dashboard: DashboardUnderTest
let analyst: Analyst
beforeEach(async () => {
  dashboard = await aDashboard()
  analyst = anAnalyst(dashboard.app, await dashboard.logIn('analyst'))
})
afterEach(() => dashboard.close())

const areas = ['657', '000']
const months = Array.from(
  { length: 120 },
  (_, index) => `${2009 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, '0')}`,
)

/** 240 figures; `change` gives another number to those it picks. */
function figures(change: (index: number) => boolean = () => false): string {
  let index = 0
  const lines = areas.flatMap((area) =>
    months.map((month) => {
      index += 1
      const number = 3.5 + Math.sin(index / 3) / 4 + (change(index) ? 0.1 : 0)
      return `bruttoledighed;${area};${month};${number.toFixed(2).replace('.', ',')}`
    }),
  )
  return aLongFile(lines)
}

async function shownInHerning(query = ''): Promise<number | null> {
  const reply = await dashboard.app.inject(`/api/v1/overview${query}`)
  const { themes } = Overview.parse(reply.json())
  const cell = themes.flatMap((theme) => theme.figures)[0]?.cells[0]
  return cell?.value.kind === 'number' ? cell.value.number : null
}

describe('an analyst with a new file', () => {
  it('uploads, sees what changes, publishes, and undoes', async () => {
    const first = await analyst.upload(figures(), { publishedOn: '2019-06-04' })

    expect(first).toMatchObject({
      state: 'checked',
      errors: 0,
      fault: null,
      comparison: { counts: { new: 240, changed: 0, unchanged: 0, withdrawn: 0 } },
      reading: { rows: 240, cells: 240, indicators: [{ cells: 240, areas: 2 }] },
    })
    const published = await analyst.publish(await analyst.acknowledgeAll(first))
    expect(published).toMatchObject({ state: 'published', importId: 1 })
    const before = await shownInHerning()

    const second = await analyst.upload(
      figures((index) => index % 6 === 0),
      { publishedOn: '2019-08-01' },
    )
    expect(second.comparison).toMatchObject({
      counts: { new: 0, changed: 40, unchanged: 200, withdrawn: 0 },
    })
    const differences = await analyst.differences(second.id)
    expect(differences).toMatchObject({ total: 40, kept: 40, pages: 1 })
    expect(differences.differences).toHaveLength(40)
    expect(differences.series).toHaveLength(2)
    const effect = DraftEffect.parse(
      (await analyst.ask({ url: `/api/v1/drafts/${second.id}/effect` })).json(),
    )
    expect(effect.map(({ indicator }) => indicator)).toEqual(['bruttoledighed'])
    expect(await shownInHerning()).toBe(before)

    const again = await analyst.publish(await analyst.acknowledgeAll(second))
    expect(again).toMatchObject({ state: 'published', importId: 2 })
    const after = await shownInHerning()
    expect(after).not.toBe(before)
    expect(await shownInHerning('?pr=2019-07-31')).toBe(before)

    const preview = await analyst.previewUndo(2)
    expect(preview).toMatchObject({ restingOn: [], counts: { changed: 40 } })
    expect(await analyst.undo(2)).toMatchObject({ id: 2, undone: { note: 'Forkert fil' } })
    expect(await shownInHerning()).toBe(before)
  })
})
