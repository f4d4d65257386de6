import { FollowUp, MeetingNotes } from '@noegletal/contract'
import { Catalogue } from '@noegletal/domain'
import { aTemplate } from '@noegletal/domain/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard, aMunicipalCatalogue } from '../testing.ts'

let dashboard: DashboardUnderTest
let headers: Record<string, string>
beforeEach(async () => {
  dashboard = await aDashboard()
  const catalogue = Catalogue.parse({ ...aMunicipalCatalogue(), reportTemplates: [aTemplate()] })
  await dashboard.store.saveCatalogue(catalogue, 'test')
  headers = await dashboard.logIn('analyst')
})
afterEach(() => dashboard.close())

async function post(url: string, payload: object) {
  return dashboard.app.inject({ method: 'POST', url: `/api/v1/${url}`, payload, headers })
}

async function reportFor(meetingDate: string, committee = 'Beskæftigelsesudvalget') {
  const plan = {
    title: `Nøgletal til ${meetingDate}`,
    template: 'noegletal',
    committee,
    meetingDate,
    own: '657',
    compare: ['000'],
    til: null,
    asOf: null,
    sections: ['ledighed'],
  }
  const reply = await post('report-drafts', plan)
  expect(reply.statusCode).toBe(200)
  return String(reply.json().id)
}

async function ask(report: string, text: string) {
  const order = { section: 'ledighed', indicator: 'bruttoledighed', text }
  const reply = await post(`report-drafts/${report}/notes`, order)
  expect(reply.statusCode).toBe(200)
  return MeetingNotes.parse(reply.json())
}

async function answer(report: string, note: number | undefined, text: string) {
  return post(`report-drafts/${report}/notes/${note}/answers`, { text })
}

async function followUpOf(report: string) {
  const url = `/api/v1/report-drafts/${report}/follow-up`
  const reply = await dashboard.app.inject({ url, headers })
  return FollowUp.parse(reply.json()).map(({ meetingDate, notes }) => [
    meetingDate,
    notes.map(({ text }) => text),
  ])
}

describe('a question from the committee', () => {
  it('is written down with who and when, and stands in the log', async () => {
    const report = await reportFor('2019-06-04')
    const notes = await ask(report, ' Hvorfor falder den? ')

    expect(notes).toMatchObject([
      { section: 'ledighed', indicator: 'bruttoledighed', text: 'Hvorfor falder den?' },
    ])
    expect(notes[0]?.by).not.toBe('')
    expect(dashboard.administration.audit.page({ limit: 1, offset: 0 })).toMatchObject([
      { action: 'add-meeting-note', subject: 'Nøgletal til 2019-06-04' },
    ])
  })

  it('is answered; the newest answer comes first', async () => {
    const report = await reportFor('2019-06-04')
    const [note] = await ask(report, 'Hvorfor?')
    await answer(report, note?.id, 'Det undersøges.')
    const reply = await answer(report, note?.id, 'Færre dimittender.')

    const [answered] = MeetingNotes.parse(reply.json())
    expect(answered?.answers.map(({ text }) => text)).toEqual([
      'Færre dimittender.',
      'Det undersøges.',
    ])
  })

  it('is refused without words, for a report that is not there, and answered only in its own report', async () => {
    const report = await reportFor('2019-06-04')
    const [note] = await ask(report, 'Hvorfor?')
    const other = await reportFor('2019-08-06')
    const order = { section: 'ledighed', indicator: 'bruttoledighed', text: '  ' }

    expect((await post(`report-drafts/${report}/notes`, order)).statusCode).toBe(400)
    const elsewhere = await post('report-drafts/nej/notes', { ...order, text: 'Hvad?' })
    expect(elsewhere.statusCode).toBe(404)
    expect((await answer(other, note?.id, 'Svar')).statusCode).toBe(404)
  })

  it('is never a part of what readers see', async () => {
    const report = await reportFor('2019-06-04')
    await ask(report, 'Hemmeligt spørgsmål')
    const draft = await dashboard.app.inject({ url: `/api/v1/report-drafts/${report}`, headers })
    const after = draft.json().state.edit
    await post(`report-drafts/${report}/publish`, { after })

    const published = await dashboard.app.inject(`/api/v1/reports/${report}`)
    expect(published.statusCode).toBe(200)
    expect(published.body).not.toContain('Hemmeligt')
  })
})

describe('the follow-up in the next report', () => {
  it('has every question of the meeting before, and of older ones those without an answer', async () => {
    const april = await reportFor('2019-04-02')
    const [done] = await ask(april, 'Besvaret i april')
    await answer(april, done?.id, 'Ja.')
    await ask(april, 'Åbent fra april')
    const june = await reportFor('2019-06-04')
    const [known] = await ask(june, 'Besvaret i juni')
    await answer(june, known?.id, 'Nej.')
    const august = await reportFor('2019-08-06')

    expect(await followUpOf(august)).toEqual([
      ['2019-06-04', ['Besvaret i juni']],
      ['2019-04-02', ['Åbent fra april']],
    ])
  })

  it('has nothing of later meetings or of other committees', async () => {
    await ask(await reportFor('2019-08-06'), 'Senere')
    await ask(await reportFor('2019-05-07', 'Økonomiudvalget'), 'Andre')

    expect(await followUpOf(await reportFor('2019-06-04'))).toEqual([])
  })
})
