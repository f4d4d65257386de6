import { DraftEffect, History, Overview } from '@noegletal/contract'
import { Import } from '@noegletal/domain'
import { workbookBytes } from '@noegletal/ingest/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { type Analyst, aLongFile, anAnalyst, anOrder } from './testing.ts'

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

  it('corrects scattered figures without losing the other corners of their rectangle', async () => {
    await dashboard.publish([
      'bruttoledighed;657;2019M01;3,4',
      'bruttoledighed;657;2019M02;3,4',
      'bruttoledighed;000;2019M01;3,9',
      'bruttoledighed;000;2019M02;3,9',
    ])
    const correction = aLongFile(['bruttoledighed;657;2019M01;3,5', 'bruttoledighed;000;2019M02;4'])

    const whole = await analyst.upload(correction)
    expect(whole).toMatchObject({ partial: false, comparison: { counts: { withdrawn: 2 } } })
    expect(whole.problems.map(({ kind }) => kind)).toContain('many-withdrawn')

    const partial = await analyst.read(whole.id, { partial: true })
    expect(partial).toMatchObject({
      partial: true,
      problems: [],
      comparison: { counts: { new: 0, changed: 2, unchanged: 0, withdrawn: 0 } },
    })
    const { importId } = await analyst.publish(partial)
    const reply = await dashboard.app.inject(`/api/v1/imports/${importId}`)
    expect(Import.parse(reply.json())).toMatchObject({ partial: true, counts: { changed: 2 } })
  })

  it('is compared again before it is published as another kind of file than was seen', async () => {
    const draft = await analyst.upload(aLongFile(['bruttoledighed;657;2019M01;3,5']))

    const reply = await analyst.ask({
      method: 'POST',
      url: `/api/v1/drafts/${draft.id}/publish`,
      payload: anOrder(draft, { partial: true }),
    })

    expect(reply.statusCode).toBe(409)
    expect(await analyst.settled(draft.id)).toMatchObject({ state: 'checked', partial: true })
  })

  it('finds the row of a figure again in the sheet that was read', async () => {
    const headings = ['nøgletal', 'område', 'periode', 'værdi']
    const workbook = workbookBytes({
      sheets: [
        { name: 'Forside', rows: [headings, ['bruttoledighed', '657', '2019M01', 9]] },
        { name: 'Tal', rows: [headings, ['bruttoledighed', '657', '2019M01', 3.4]] },
      ],
    })
    const draft = await analyst.upload(workbook, { fileName: 'tal.xlsx' })

    await analyst.publish(await analyst.read(draft.id, { sheet: 'Tal' }))

    const reply = await dashboard.app.inject(
      '/api/v1/history?indicator=bruttoledighed&area=657&period=2019M01',
    )
    expect(History.parse(reply.json()).versions).toMatchObject([
      { lineText: 'bruttoledighed;657;2019M01;3,4', import: { sheet: 'Tal' } },
    ])
  })
})
