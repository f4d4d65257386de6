import { aDraft, aDraftSummary } from '../../testing/drafts.ts'
import { openPage } from '../../testing/open-page.tsx'
import { stubUploads } from '../../testing/upload-request.ts'
import { endpoints, staffEndpoints } from '@noegletal/contract'
import { dayInDenmark } from '@noegletal/format'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const drafts = staffEndpoints.drafts.path
const fetches = staffEndpoints.scheduledFetches.path
const nothing = { [drafts]: [], [fetches]: [], [endpoints.imports.path]: [] }
const file = (name: string, content = 'nøgletal;område;periode;værdi') => new File([content], name)
const refusal = (status: number, code: string, message: string) =>
  Response.json({ code, message, details: [] }, { status })

const row = async (name: string) =>
  within(await screen.findByRole('row', { name: new RegExp(name) }))

let sendings: ReturnType<typeof stubUploads>
beforeEach(() => {
  sendings = stubUploads()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function choose(...files: readonly File[]): Promise<void> {
  const field = await screen.findByLabelText<HTMLInputElement>('Vælg filer')
  fireEvent.change(field, { target: { files } })
  await waitFor(() => {
    expect(sendings.length).toBeGreaterThan(0)
  })
}

describe('handing in a file', () => {
  it('sends it with the day on which its figures became known, today unless somebody says otherwise', async () => {
    await openPage('/import', nothing)

    await choose(file('marts.csv'))

    const fields = Object.entries(sendings[0]?.fields() ?? {})
    expect(
      fields.map(([name, value]) => [name, value instanceof File ? value.name : value]),
    ).toEqual([
      ['publishedOn', dayInDenmark(new Date())],
      ['file', 'marts.csv'],
    ])
  })

  it('opens the draft of a single file', async () => {
    const { address } = await openPage('/import', {
      ...nothing,
      '/api/v1/drafts/draft0001': aDraft(),
    })
    await choose(file('marts.csv'))

    act(() => sendings[0]?.answer(200, aDraft()))

    await screen.findByRole('heading', { level: 1, name: 'Indlæsning af marts.csv' })
    expect(address()).toBe('/import/draft0001')
  })

  it('sends several one after the other, and stays', async () => {
    const { address } = await openPage('/import', nothing)
    await choose(file('marts.csv'), file('april.csv'))
    expect(sendings).toHaveLength(1)

    act(() => sendings[0]?.answer(200, aDraft()))

    await waitFor(() => {
      expect(sendings).toHaveLength(2)
    })
    expect(screen.getByRole('link', { name: 'Åbn kladden' })).toBeTruthy()
    expect(address()).toBe('/import')
  })

  it('shows how much has left', async () => {
    await openPage('/import', nothing)
    const marts = file('marts.csv', 'x'.repeat(2000))
    await choose(marts)

    act(() => sendings[0]?.progress(1000, 2000))

    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Sender marts.csv' })
    expect(bar.value).toBe(50)
    expect(screen.getByText(/1.kB af 2.kB/)).toBeTruthy()
  })

  it('is stopped by its button, and sent again by another', async () => {
    await openPage('/import', nothing)
    await choose(file('marts.csv'))

    fireEvent.click(screen.getByRole('button', { name: 'Afbryd marts.csv' }))
    expect(await screen.findByText('Afbrudt. Intet er gemt.')).toBeTruthy()
    expect(sendings[0]?.isCancelled()).toBe(true)

    fireEvent.click(screen.getByRole('button', { name: 'Send marts.csv igen' }))
    await waitFor(() => {
      expect(sendings).toHaveLength(2)
    })
  })

  it('takes files that are dropped', async () => {
    await openPage('/import', nothing)
    const field = await screen.findByLabelText('Vælg filer')

    fireEvent.drop(field, { dataTransfer: { files: [file('marts.csv')] } })

    await waitFor(() => {
      expect(sendings).toHaveLength(1)
    })
  })

  it.each([
    ['too large', 413, 'TOO_LARGE', 'Filen er for stor. Den må højst være 256 MB.'],
    ['of no known kind', 415, 'UNSUPPORTED', 'Filen er ikke en tabel.'],
  ] as const)('says why one that is %s was refused', async (_, status, code, message) => {
    await openPage('/import', nothing)
    await choose(file('marts.csv'))

    act(() => sendings[0]?.answer(status, { code, message, details: [] }))

    expect((await screen.findByRole('alert')).textContent).toContain(message)
  })

  it('says that the connection broke off', async () => {
    await openPage('/import', nothing)
    await choose(file('marts.csv'))

    act(() => sendings[0]?.breakOff())

    expect((await screen.findByRole('alert')).textContent).toContain('Forbindelsen blev afbrudt')
    expect(screen.getByRole('button', { name: 'Send marts.csv igen' })).toBeTruthy()
  })

  it('offers the login when it has ended meanwhile', async () => {
    await openPage('/import', nothing)
    await choose(file('marts.csv'))

    act(() => sendings[0]?.answer(401, { code: 'UNAUTHORIZED', message: 'Log ind.', details: [] }))

    const link = await within(screen.getByRole('main')).findByRole('link', { name: 'Log ind' })
    expect(link.getAttribute('href')).toBe('/log-ind?tilbage=%2Fimport')
  })

  it('waits for a day before it takes any', async () => {
    await openPage('/import', nothing)

    fireEvent.change(await screen.findByLabelText('Tallene blev kendt'), { target: { value: '' } })

    expect(screen.getByText('Skriv den dag, tallene blev kendt.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Vælg filer').disabled).toBe(true)
  })
})

describe('the drafts', () => {
  it.each([
    ['with faults', { errors: 3 }, '3 fejl', 'Se fejlene', 'kontrol'],
    ['with warnings', { warningsLeft: 1 }, '1 advarsel tilbage', 'Se advarslerne', 'kontrol'],
    ['that is well', {}, 'Klar til at blive publiceret', 'Se forskellene', 'forskelle'],
    [
      'with strange columns',
      { state: 'mapping' },
      'Mangler forklaring',
      'Sig, hvad kolonnerne betyder',
      'fortolkning',
    ],
    [
      'that the server lost hold of',
      { state: 'interrupted' },
      'Afbrudt, intet publiceret',
      'Læs filen igen',
      'fortolkning',
    ],
  ] as const)('say how one %s stands, and what is next', async (_, words, stands, next, step) => {
    await openPage('/import', { ...nothing, [drafts]: [aDraftSummary(words)] })

    const marts = await row('marts.csv')

    expect(marts.getByText(stands)).toBeTruthy()
    expect(marts.getByRole('link', { name: next }).getAttribute('href')).toBe(
      `/import/draft0001?trin=${step}`,
    )
  })

  it('show how far one has come that is being read', async () => {
    const progress = { stage: 'reading', bytes: 1, totalBytes: 4, rows: 9, share: 0.25 } as const
    await openPage('/import', {
      ...nothing,
      [drafts]: [aDraftSummary({ state: 'reading', progress })],
    })

    const marts = await row('marts.csv')

    expect(marts.getByRole<HTMLProgressElement>('progressbar').value).toBe(25)
    expect(marts.queryByRole('button')).toBeNull()
  })

  it('are published ones no more, and scheduled ones have a list of their own', async () => {
    const at = '2020-01-02T06:00:00.000Z'
    const order = {
      title: 'Ledigheden i november',
      source: 'jobindsats.dk',
      reason: 'new',
      note: null,
      publishedOn: '2020-01-02',
      at,
      simulated: false,
      version: 7,
    } as const
    await openPage('/import', {
      ...nothing,
      [drafts]: [
        aDraftSummary({ state: 'scheduled', order }),
        aDraftSummary({ id: 'draft0002', fileName: 'ude.csv', state: 'published', importId: 9 }),
      ],
    })

    expect((await row('Ledigheden i november')).getByText('2. januar 2020 kl. 07.00')).toBeTruthy()
    expect(screen.getByText('Ingen filer er på vej.')).toBeTruthy()
    expect(screen.queryByText('ude.csv')).toBeNull()
  })

  it('are deleted after a question', async () => {
    const server = await openPage('/import', {
      ...nothing,
      [drafts]: [aDraftSummary()],
      'DELETE /api/v1/drafts/draft0001': {},
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Slet kladden marts.csv' }))
    expect(server.sent).toEqual([])

    server.answers = { ...server.answers, [drafts]: [] }
    fireEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Slet kladden' }),
    )

    expect(await screen.findByText('Ingen filer er på vej.')).toBeTruthy()
    expect(server.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'DELETE /api/v1/drafts/draft0001',
    ])
  })
})

describe('what is fetched by a schedule', () => {
  const fetched = {
    name: 'Ledighed',
    source: 'statbank',
    table: 'AUP01',
    next: '2019-12-12T07:30:00Z',
    retryAt: null,
    last: null,
  }

  it('is not mentioned where nothing is', async () => {
    await openPage('/import', nothing)

    expect(await screen.findByText('Ingen filer er på vej.')).toBeTruthy()
    expect(screen.queryByText('Faste hentninger')).toBeNull()
  })

  it('has its next time', async () => {
    await openPage('/import', { ...nothing, [fetches]: [fetched] })

    const cells = (await row('Ledighed')).getAllByRole('cell').map(({ textContent }) => textContent)
    expect(cells).toEqual(['Ikke hentet endnu', 'Efter planen 12. december 2019 kl. 08.30'])
  })

  it('says why it failed, and when it is tried again', async () => {
    const last = { at: '2019-11-12T07:30:00Z', outcome: 'failed', fault: 'Den svarer ikke (503).' }
    await openPage('/import', {
      ...nothing,
      [fetches]: [{ ...fetched, last, retryAt: '2019-11-12T07:40:00Z' }],
    })

    const cells = (await row('Ledighed')).getAllByRole('cell').map(({ textContent }) => textContent)
    expect(cells).toEqual([
      '12. november 2019 kl. 08.30: Det lykkedes ikke. Den svarer ikke (503).',
      'Prøver igen 12. november 2019 kl. 08.40. Efter planen 12. december 2019 kl. 08.30',
    ])
  })
})

describe('who may see the page', () => {
  it('is told to log in, with the way back', async () => {
    await openPage('/import', { ...nothing, [drafts]: refusal(401, 'UNAUTHORIZED', 'Log ind.') })

    expect(await screen.findByRole('heading', { name: 'Log ind for at gå videre' })).toBeTruthy()
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Log ind' }).getAttribute('href')).toBe(
      '/log-ind?tilbage=%2Fimport',
    )
  })

  it('is told what is missing with the role of a reader', async () => {
    await openPage('/import', { ...nothing, [drafts]: refusal(403, 'FORBIDDEN', 'Nej.') })

    expect(
      await screen.findByRole('heading', { name: 'Du har ikke adgang til siden' }),
    ).toBeTruthy()
  })

  it('gets another try when the server was away', async () => {
    const server = await openPage('/import', { ...nothing, [drafts]: undefined })
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Der er ingen forbindelse til serveren.',
    )

    server.answers = { ...server.answers, [drafts]: [] }
    fireEvent.click(screen.getByRole('button', { name: 'Prøv igen' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Indlæs tal' })).toBeTruthy()
  })
})
