import { openPage } from '../../../testing/open-page.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const draftPath = staffEndpoints.reportDraft.path.replace(':id', 'juni')
const sectionPath = `${draftPath}/sections/ledighed`
const said = { edit: 1, at: '2019-05-28T08:00:00.000Z', by: 'Bo Berg' }
const herning = { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality' }
const about = {
  title: 'Nøgletal, juni 2019',
  committee: 'Beskæftigelsesudvalget',
  meetingDate: '2019-06-04',
}

/** A report with one sentence, in the state of the given name. */
function aDraft(state: 'draft' | 'published') {
  const text = 'Ledigheden er lavere.'
  const sentence = { key: 'lavere', text, written: false, rests: [] }
  const edited = { ...sentence, automatic: text, basis: null, stale: false }
  const blocks = [{ kind: 'paragraph', sentences: [edited] }]
  const section = { slug: 'ledighed', heading: 'Ledighed', shown: true, removed: [], blocks }
  const plan = { ...about, template: 'noegletal', own: '657', compare: [], sections: ['ledighed'] }
  const shown = { own: herning, compare: [], asOf: '2019-06-04', simulated: false, sections: [] }
  return {
    id: 'juni',
    createdAt: said.at,
    createdBy: said.by,
    state: { ...said, value: state },
    plan: { ...said, value: { ...plan, til: null, asOf: null } },
    document: { ...about, ...shown },
    sections: [{ ...section, edit: null, at: null, by: null }],
    editions: [],
  }
}

/** The report after its section was saved. */
function saved() {
  const draft = aDraft('draft')
  return { ...draft, sections: draft.sections.map((section) => ({ ...section, ...said })) }
}

const refusal = (status: number, code: string, message: string) =>
  Response.json({ code, message, details: [] }, { status })

/** What a server, or a proxy before it, says that has too much to do: try again, here at once. */
const tooBusy = (status: number) =>
  new Response('<h1>Busy</h1>', { status, headers: { 'retry-after': '0' } })

async function writeWhen(answer: Response) {
  const user = { id: '1', name: 'Anna', email: 'anna@kommune.dk', role: 'analyst' }
  const page = await openPage('/rapporter/juni/rediger', {
    [staffEndpoints.session.path]: { user },
    [draftPath]: aDraft('draft'),
    [staffEndpoints.followUp.path.replace(':id', 'juni')]: [],
    [`PUT ${sectionPath}`]: answer,
  })
  const field = await screen.findByRole('textbox', { name: 'Sætning 1 i Ledighed' })
  const write = (value = 'Skrevet.') => fireEvent.change(field, { target: { value } })
  return { page, write }
}

describe('writing in a report', () => {
  it('offers a login where the old one has ended, and keeps the text', async () => {
    const { write } = await writeWhen(refusal(401, 'UNAUTHORIZED', 'Log ind først.'))
    write()

    const link = await screen.findByRole('link', { name: 'Log ind i en ny fane' })

    expect(link.getAttribute('href')).toContain('/log-ind?')
    expect(screen.getByDisplayValue('Skrevet.')).toBeTruthy()
    expect(sessionStorage.getItem('rapport juni ledighed')).toContain('Skrevet.')
  })

  it('says who published it meanwhile, and where the text is that was not saved', async () => {
    const { page, write } = await writeWhen(refusal(409, 'CONFLICT', 'Rapporten er publiceret.'))
    page.answers = { ...page.answers, [draftPath]: aDraft('published') }
    write()

    expect((await screen.findByText(/Bo Berg publicerede rapporten/)).textContent).toContain(
      'Se den publicerede rapport',
    )
    expect(screen.getByText(/Det ligger i dette vindue/)).toBeTruthy()
    expect(sessionStorage.getItem('rapport juni ledighed')).toContain('Skrevet.')
  })

  it.each([429, 503])('waits and saves it later when the server says %d', async (status) => {
    const { page, write } = await writeWhen(tooBusy(status))
    write()

    expect(await screen.findByText(/^Ikke gemt endnu: Serveren har for travlt/)).toBeTruthy()
    expect(sessionStorage.getItem('rapport juni ledighed')).toContain('Skrevet.')

    page.answers = { ...page.answers, [`PUT ${sectionPath}`]: saved() }

    expect(await screen.findByText(/^Gemt kl\./)).toBeTruthy()
    expect(JSON.stringify(page.sent.at(-1)?.body)).toContain('Skrevet.')
    expect(sessionStorage.getItem('rapport juni ledighed')).toBeNull()
  })

  it('asks no sooner than the server wants', async () => {
    const wait = new Response('', { status: 429, headers: { 'retry-after': '30' } })
    const { page, write } = await writeWhen(wait)
    write()
    await screen.findByText(/^Ikke gemt endnu: Serveren har for travlt/)
    vi.useFakeTimers()
    write('Skrevet igen.')

    await vi.advanceTimersByTimeAsync(20_000)
    expect(page.sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(12_000)
    expect(page.sent).toHaveLength(2)
  })

  it('says what the server refuses, and does not ask again', async () => {
    const { page, write } = await writeWhen(refusal(400, 'BAD_REQUEST', 'Sætningen er for lang.'))
    write()

    expect(await screen.findByText('Ikke gemt: Sætningen er for lang.')).toBeTruthy()
    expect(page.sent).toHaveLength(1)
  })
})
