import { openPage } from '../../../testing/open-page.tsx'
import { publishedReportEndpoints, staffEndpoints } from '@noegletal/contract'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  document.cookie = 'noegletal_login=analyst'
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.cookie = 'noegletal_login=; max-age=0'
})

const unemployment = { slug: 'ledighed', heading: 'Ledighed' }
const youth = { slug: 'unge', heading: 'Unge' }
const sickness = { slug: 'sygdom', heading: 'Sygedagpenge' }
const templates = [
  { slug: 'noegletal', title: 'Nøgletal', sections: [unemployment, youth, sickness] },
  { slug: 'kort', title: 'Kort om ledighed', sections: [unemployment] },
]
const { path } = staffEndpoints.createReport
const refusal = Response.json(
  { code: 'BAD_REQUEST', message: 'Skabelonen findes ikke.', details: [] },
  { status: 400 },
)

/** The form of a new report, as an analyst opens it. */
async function openForm() {
  const page = await openPage('/rapporter', {
    [publishedReportEndpoints.reports.path]: [],
    [staffEndpoints.session.path]: {
      user: { id: '1', name: 'Anna', email: 'anna@kommune.dk', role: 'analyst' },
    },
    [staffEndpoints.reportDrafts.path]: [],
    [staffEndpoints.reportTemplates.path]: templates,
    [`POST ${path}`]: refusal,
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Ny rapport' }))
  await screen.findByRole('heading', { level: 2, name: 'Ny rapport' })
  return page
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const write = (label: string, value: string) =>
  fireEvent.change(field(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const sections = () => screen.getAllByRole('checkbox').map((box) => box.closest('div')?.textContent)

const proposed = {
  template: 'noegletal',
  title: 'Nøgletal',
  committee: 'Beskæftigelsesudvalget',
  meetingDate: '2019-12-03',
  own: '657',
  compare: ['rar-vestjylland', '000'],
  til: null,
  asOf: null,
  sections: ['ledighed', 'unge', 'sygdom'],
}

describe('the form of a new report', () => {
  it('proposes everything but the day of the meeting', async () => {
    const { sent } = await openForm()
    write('Mødedato', '2019-12-03')
    press('Opret rapporten')

    expect(await screen.findByText('Skabelonen findes ikke.')).toBeTruthy()
    expect(sent).toEqual([{ method: 'POST', url: path, body: proposed }])
  })

  it('says what is missing where it stands, goes there, and sends nothing', async () => {
    const { sent } = await openForm()
    write('Titel', ' ')
    press('Opret rapporten')

    expect(screen.getByRole('alert').textContent).toContain('Der er felter at rette')
    expect(screen.getByText('Skriv rapportens titel.')).toBeTruthy()
    expect(screen.getByText('Vælg mødets dato.')).toBeTruthy()
    expect(document.activeElement).toBe(field('Titel'))
    expect(sent).toEqual([])
  })

  it.each([
    ['Nyeste måned', 'i foråret', 'Skriv en måned som »marts 2019« eller 2019M03'],
    ['Tallene, som de var kendt den', '', 'Vælg den dag, tallene skal være kendt på.'],
  ])('does not take a %s of »%s«', async (label, value, fault) => {
    const { sent } = await openForm()
    write('Mødedato', '2019-12-03')
    fireEvent.click(screen.getByLabelText('Tal, som de var kendt på en bestemt dag'))
    write('Tallene, som de var kendt den', '2019-11-20')
    write(label, value)
    press('Opret rapporten')

    expect(screen.getByText(fault, { exact: false })).toBeTruthy()
    expect(sent).toEqual([])
  })

  it('sends what was chosen: a month, a day, and sections left out and in another order', async () => {
    const { sent } = await openForm()
    write('Mødedato', '2019-12-03')
    write('Nyeste måned', 'september 2019')
    fireEvent.click(screen.getByLabelText('Tal, som de var kendt på en bestemt dag'))
    write('Tallene, som de var kendt den', '2019-11-20')
    press('Flyt Sygedagpenge op')
    expect(sections()).toEqual(['Ledighed', 'Sygedagpenge', 'Unge'])
    fireEvent.click(screen.getByLabelText('Ledighed'))
    press('Opret rapporten')

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.body).toEqual({
      ...proposed,
      til: '2019M09',
      asOf: '2019-11-20',
      sections: ['sygdom', 'unge'],
    })
  })

  it('takes the sections of another template, and its title unless somebody has written one', async () => {
    await openForm()
    write('Skabelon', 'kort')
    expect(sections()).toEqual(['Ledighed'])
    expect(field('Titel').value).toBe('Kort om ledighed')

    write('Titel', 'Til mødet i december')
    write('Skabelon', 'noegletal')
    expect(sections()).toEqual(['Ledighed', 'Unge', 'Sygedagpenge'])
    expect(field('Titel').value).toBe('Til mødet i december')
  })

  it('is closed without a report', async () => {
    const { sent } = await openForm()
    press('Fortryd')

    expect(await screen.findByRole('button', { name: 'Ny rapport' })).toBeTruthy()
    expect(sent).toEqual([])
  })
})
