import {
  type ReportDraft,
  ReportDraft as ReportDraftSchema,
  ReportReply,
  reportEndpoints,
} from '@noegletal/contract'
import { Catalogue, ReportPlan, type SectionText } from '@noegletal/domain'
import { aTemplate } from '@noegletal/domain/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard, aMunicipalCatalogue } from '../testing.ts'

let dashboard: DashboardUnderTest
let headers: Record<string, string>
beforeEach(async () => {
  dashboard = await aDashboard()
  const catalogue = Catalogue.parse({ ...aMunicipalCatalogue(), reportTemplates: [aTemplate()] })
  await dashboard.store.saveCatalogue(catalogue, 'test')
  await dashboard.publish(months)
  headers = await dashboard.logIn('analyst')
})
afterEach(() => dashboard.close())

/** Herning below the country for two months. */
const months = [
  'bruttoledighed;657;2019M01;3,9',
  'bruttoledighed;657;2019M02;3,5',
  'bruttoledighed;657;2019M03;3,4',
  'bruttoledighed;000;2019M01;3,9',
  'bruttoledighed;000;2019M02;3,9',
  'bruttoledighed;000;2019M03;3,9',
]
const lower = 'Bruttoledigheden har de to seneste måneder været lavere i Herning end i hele landet.'

const aPlan = (fields: Partial<Record<keyof ReportPlan, unknown>> = {}): ReportPlan =>
  ReportPlan.parse({
    title: 'Nøgletal, juni 2019',
    template: 'noegletal',
    committee: 'Beskæftigelsesudvalget',
    meetingDate: '2019-06-04',
    own: '657',
    compare: ['000'],
    til: null,
    asOf: null,
    sections: ['ledighed'],
    ...fields,
  })

async function send(method: 'POST' | 'PUT', url: string, payload: object) {
  return dashboard.app.inject({ method, url: `/api/v1/${url}`, payload, headers })
}

async function draftFrom(method: 'POST' | 'PUT', url: string, payload: object) {
  const reply = await send(method, url, payload)
  expect([reply.statusCode, reply.json()]).toEqual([200, expect.anything()])
  return ReportDraftSchema.parse(reply.json())
}

const create = (plan = aPlan()) => draftFrom('POST', 'report-drafts', plan)
const publish = ({ id, state }: ReportDraft) =>
  draftFrom('POST', `report-drafts/${id}/publish`, { after: state.edit })
const written = (text: string, basis: string | null = null): SectionText => ({
  blocks: [{ kind: 'paragraph', sentences: [{ key: null, written: text, basis }] }],
  removed: [],
})
const textsOf = ({ document }: Pick<ReportDraft, 'document'>): string[] =>
  document.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  )
const staleOf = ({ sections }: ReportDraft) => sections[0]?.blocks[0]?.sentences[0]?.stale
const read = async (id: string): Promise<ReportReply> => {
  const reply = await dashboard.app.inject(`/api/v1/reports/${id}`)
  expect(reply.statusCode).toBe(200)
  return ReportReply.parse(reply.json())
}
const revise = () =>
  dashboard.publish(['bruttoledighed;657;2019M03;3,6'], {
    publishedOn: '2019-11-20',
    reason: 'revision',
  })

describe('a report', () => {
  it('is made from a template of the catalogue, with the sections to choose among', async () => {
    const reply = await dashboard.app.inject({ url: '/api/v1/report-templates', headers })

    expect(reply.json()).toEqual([
      {
        slug: 'noegletal',
        title: 'Nøgletal på beskæftigelsesområdet',
        sections: [{ slug: 'ledighed', heading: 'Ledighed' }],
      },
    ])
  })

  it('begins as a draft with the automatic text, its figures and its chart', async () => {
    const draft = await create()

    expect(draft.state.value).toBe('draft')
    expect(textsOf(draft)[0]).toBe(lower)
    const [section] = draft.document.sections
    expect(section?.figures[0]).toContain('Herning 3,4\u00A0%')
    expect(section?.series[0]?.series.map(({ area }) => area.code)).toEqual(['657', '000'])
    expect(section?.chart?.series).toEqual([
      { indicator: 'bruttoledighed', from: '2018M03', til: '2019M03' },
    ])
  })

  it('is refused for an area that is not there, and nothing is kept', async () => {
    const reply = await send('POST', 'report-drafts', aPlan({ own: '999' }))

    expect(reply.statusCode).toBe(404)
    expect(dashboard.administration.reports.all()).toEqual([])
  })

  it('shows what somebody wrote, and keeps every version of it', async () => {
    const { id } = await create()
    const path = `report-drafts/${id}/sections/ledighed`
    const first = await draftFrom('PUT', path, { text: written('Først.'), after: null })
    const edit = first.sections[0]?.edit
    const second = await draftFrom('PUT', path, { text: written('Så.'), after: edit })

    expect(textsOf(second)[0]).toBe('Så.')
    const history = await dashboard.app.inject({ url: `/api/v1/${path}/history`, headers })
    expect(history.json()).toHaveLength(2)
  })

  it('refuses the second of two who edit a section at once, and names the first', async () => {
    const { id } = await create()
    const path = `report-drafts/${id}/sections/ledighed`
    await draftFrom('PUT', path, { text: written('En.'), after: null })

    const late = await send('PUT', path, { text: written('To.'), after: null })

    expect(late.statusCode).toBe(409)
    expect(late.json().message).toContain('har ændret det')
  })

  it('flags a sentence whose figures have changed since it was written', async () => {
    const { id, sections } = await create()
    const key = sections[0]?.blocks[0]?.sentences[0]?.key ?? ''
    const text = {
      blocks: [
        { kind: 'paragraph', sentences: [{ key, written: 'Lavere end landet.', basis: lower }] },
      ],
      removed: [],
    }
    const before = await draftFrom('PUT', `report-drafts/${id}/sections/ledighed`, {
      text,
      after: null,
    })
    await dashboard.publish(['bruttoledighed;657;2019M03;4,2'], { publishedOn: '2019-11-20' })
    const after = await dashboard.app.inject({ url: `/api/v1/report-drafts/${id}`, headers })

    expect(staleOf(before)).toBe(false)
    expect(staleOf(ReportDraftSchema.parse(after.json()))).toBe(true)
  })
})

describe('a published report', () => {
  it('is what readers see; a draft is not', async () => {
    const draft = await create()
    const path = reportEndpoints.report.path.replace(':id', draft.id)
    expect((await dashboard.app.inject(path)).statusCode).toBe(404)
    expect((await dashboard.app.inject('/api/v1/reports')).json()).toEqual([])

    await publish(draft)

    expect((await dashboard.app.inject(path)).statusCode).toBe(200)
    expect((await dashboard.app.inject('/api/v1/reports')).json()).toMatchObject([
      { id: draft.id, title: 'Nøgletal, juni 2019', asOf: '2019-11-20' },
    ])
  })

  it('stays the same to the byte when figures are revised, and says what is different', async () => {
    const { id } = await publish(await create())
    const bytes = async () => (await dashboard.app.inject(`/api/v1/reports/${id}/editions/1`)).body
    const before = await bytes()
    expect((await read(id)).changed).toEqual([])

    await revise()

    expect(await bytes()).toBe(before)
    const { changed, document } = await read(id)
    expect(textsOf({ document })[0]).toBe(lower)
    expect(changed).toMatchObject([
      {
        section: 'ledighed',
        area: '657',
        period: '2019M03',
        beforePrinted: '3,4\u00A0%',
        afterPrinted: '3,6\u00A0%',
      },
    ])
  })

  it('has what somebody saved while it was put together, or one of the two is refused', async () => {
    const { id, state } = await create()
    const path = `report-drafts/${id}`

    const [publication, saved] = await Promise.all([
      send('POST', `${path}/publish`, { after: state.edit }),
      send('PUT', `${path}/sections/ledighed`, { text: written('Imens.'), after: null }),
    ])

    const isBoth = publication.statusCode === 200 && saved.statusCode === 200
    expect([publication.statusCode, saved.statusCode]).toContain(200)
    expect(isBoth ? textsOf(await read(id)) : ['Imens.']).toContain('Imens.')
  })

  it('is taken up again as a draft before it is changed, and published as another edition', async () => {
    const published = await publish(await create())
    const { id } = published
    const order = { text: written('Udskudt.'), after: null }
    expect((await send('PUT', `report-drafts/${id}/sections/ledighed`, order)).statusCode).toBe(409)

    await draftFrom('PUT', `report-drafts/${id}/state`, {
      state: 'draft',
      after: published.state.edit,
    })
    await publish(await draftFrom('PUT', `report-drafts/${id}/sections/ledighed`, order))

    const { edition, editions, document } = await read(id)
    expect([edition.number, editions.length]).toEqual([2, 2])
    expect(textsOf({ document })[0]).toBe('Udskudt.')
    expect((await dashboard.app.inject(`/api/v1/reports/${id}/editions/1`)).statusCode).toBe(200)
  })
})
