import {
  aDraft,
  aMapping,
  aShape,
  aWarning,
  anEffect,
  anUnexplainedDraft,
  differencesPage,
} from '../../testing/drafts.ts'
import { stubEventSource } from '../../testing/event-source.ts'
import { openPage } from '../../testing/open-page.tsx'
import { type Draft, endpoints } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const path = '/api/v1/drafts/draft0001'
const catalogue = {
  themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.' }],
  indicators: [
    anIndicator(),
    anIndicator({ slug: 'a-dagpenge', title: 'Forsikrede ledige', measure: 'fuldtidspersoner' }),
  ],
  breaks: [],
  gaps: [],
  footnotes: [],
}
const plain = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00A0', ' ')

let connections: ReturnType<typeof stubEventSource>
beforeEach(() => {
  connections = stubEventSource()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The page of a draft at a step, with what the server answers to what is done there. */
async function open(draft: Draft, step = '', more: Record<string, unknown> = {}) {
  const server = await openPage(`/import/draft0001${step === '' ? '' : `?trin=${step}`}`, {
    [path]: draft,
    [endpoints.indicators.path]: catalogue,
    [`${path}/differences`]: differencesPage,
    [`${path}/effect`]: anEffect,
    ...more,
  })
  await screen.findByRole('heading', { level: 1, name: 'Indlæsning af marts.csv' })
  return server
}

const step = (name: RegExp) =>
  within(screen.getByRole('navigation', { name: 'Trin i indlæsningen' })).getByRole('link', {
    name,
  })

const inReading = (share: number, words = {}) =>
  aDraft({
    state: 'reading',
    changedAt: `2019-12-10T09:00:0${Math.round(share * 9)}.000Z`,
    progress: {
      stage: 'reading',
      bytes: 10_000_000,
      totalBytes: 44_000_000,
      rows: 225_000,
      share,
    },
    reading: null,
    comparison: null,
    ...words,
  })

const axis = (heading: string) =>
  within(screen.getByRole('group', { name: `Kolonnen »${heading}«` }))
const choose = (heading: string, role: string) =>
  fireEvent.change(axis(heading).getByLabelText('Betydning'), { target: { value: role } })

async function write(label: string, text: string, ...keys: readonly string[]): Promise<void> {
  const field = await screen.findByRole('combobox', { name: label })
  fireEvent.change(field, { target: { value: text } })
  for (const key of keys) fireEvent.keyDown(field, { key })
}

const at = (name: string) => screen.getByLabelText<HTMLInputElement>(name)

const firstFigures = () => screen.getByRole('table', { name: 'De første tal, som de bliver læst' })

describe('the steps', () => {
  it('say which is the current one, and are links', async () => {
    await open(aDraft(), 'forskelle')

    const current = document.querySelectorAll('[aria-current="step"]')
    expect([...current].map(plain)).toEqual(['3ForskelleHvad der ændres'])
    expect(step(/Kontrol/).getAttribute('href')).toBe('/import/draft0001?trin=kontrol')
  })

  it('say why one is not ready', async () => {
    await open(aDraft({ problems: [aWarning()], warningsLeft: 1 }), 'publicer')

    expect(plain(document.querySelector('[aria-current="step"]'))).toContain('Der er 1 advarsel')
    expect(screen.getByText('Trinnet er ikke klar endnu.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Publicér/ })).toBeNull()
  })

  it('begin with how the file was understood', async () => {
    await open(aDraft())

    expect(screen.getByRole('heading', { level: 2, name: 'Sådan er filen forstået' })).toBeTruthy()
  })
})

describe('a file that is being worked on', () => {
  it('shows stage, bytes and rows as the server tells of them', async () => {
    await open(inReading(0.1))
    const bar = screen.getByRole<HTMLProgressElement>('progressbar')
    expect(bar.value).toBe(10)

    act(() => connections[0]?.tell('draft', inReading(0.3)))

    await waitFor(() => {
      expect(bar.value).toBe(30)
    })
    expect(plain(screen.getByText(/10,0.MB af 44,0.MB/))).toContain('225.000 rækker')
  })

  it('goes on to what was found when it is read', async () => {
    await open(inReading(0.1), 'kontrol')

    act(() => connections[0]?.tell('draft', aDraft({ changedAt: '2019-12-10T09:01:00.000Z' })))

    expect(await screen.findByText('Der er hverken fejl eller advarsler.')).toBeTruthy()
    expect(connections[0]?.isOpen()).toBe(false)
  })

  it('says that the connection is away, and that the work goes on', async () => {
    await open(inReading(0.1))

    act(() => connections[0]?.fail(false))
    expect(screen.getByText(/Forbindelsen til serveren er væk/)).toBeTruthy()

    act(() => connections[0]?.tell('draft', inReading(0.5)))
    expect(screen.queryByText(/Forbindelsen til serveren er væk/)).toBeNull()
  })

  it('is told about by a plain question when the server ends the connection', async () => {
    const server = await open(inReading(0.1), 'kontrol')
    server.answers = { ...server.answers, [path]: aDraft() }

    act(() => connections[0]?.fail(true))

    expect(await screen.findByText('Der er hverken fejl eller advarsler.')).toBeTruthy()
  })

  it('is stopped by its button', async () => {
    const cancelled = aDraft({
      state: 'cancelled',
      changedAt: '2019-12-10T09:02:00.000Z',
      reading: null,
      comparison: null,
    })
    const { sent } = await open(inReading(0.1), '', { [`POST ${path}/cancel`]: cancelled })

    fireEvent.click(screen.getByRole('button', { name: 'Afbryd' }))

    expect(await screen.findByText(/Læsningen blev afbrudt\. Intet er publiceret/)).toBeTruthy()
    expect(sent[0]?.url).toBe(`${path}/cancel`)
  })

  it.each([
    ['interrupted', 'Serveren stoppede undervejs. Intet er publiceret, og filen er gemt.'],
    ['failed', 'Filen kunne ikke læses. Intet er publiceret.'],
  ] as const)('says what happened and what to do when it is %s', async (state, message) => {
    const stopped = aDraft({ state, reading: null, comparison: null, shape: null, mapping: null })
    const again = inReading(0, { changedAt: '2019-12-10T09:05:00.000Z' })
    const { sent } = await open(stopped, '', { [`POST ${path}/read`]: again })
    expect(screen.getByText(message)).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: 'Læs filen igen' }))

    expect(await screen.findByRole('progressbar')).toBeTruthy()
    expect(sent).toEqual([{ method: 'POST', url: `${path}/read`, body: {} }])
  })
})

describe('the interpretation', () => {
  it('says what kind of file it is, in words', async () => {
    const form = { kind: 'csv', encoding: 'Windows-1252', delimiter: ';' } as const
    await open(aDraft({ shape: aShape({ dialect: 'statbank-matrix', form, unit: 'Pct.' }) }))

    expect(screen.getByText('CSV fra Statistikbankens hjemmeside (matrix)')).toBeTruthy()
    expect(screen.getByText('CSV i Windows-1252 med semikolon mellem felterne')).toBeTruthy()
    expect(screen.getByText('komma (3,4)')).toBeTruthy()
  })

  it('says what feeds which indicator', async () => {
    await open(aDraft())

    const row = await within(screen.getByRole('table', { name: 'Det, der er læst' })).findByRole(
      'row',
      { name: /Bruttoledighed/ },
    )

    expect(plain(row)).toContain('»Ledige i pct.«')
    expect(plain(row)).toContain('jan. 2008 – okt. 2019')
  })

  it('counts and lists what is left out, and why', async () => {
    const reading = {
      ...aDraft().reading,
      leftOut: [
        { reason: 'unknown-area', text: 'Månen', cells: 3 },
        { reason: 'unknown-area', text: 'Mars', cells: 1200 },
      ],
    }
    await open(aDraft({ reading: reading as NonNullable<Draft['reading']> }))

    const reason = screen.getByText('For et område, der ikke kendes')

    expect(plain(reason)).toBe('For et område, der ikke kendes (1.203 tal)')
    expect(plain(reason.nextElementSibling)).toBe('Mars 1.200Månen 3')
  })

  it('points out a column with a new name', async () => {
    await open(aDraft({ renamings: [{ heading: 'Ledige i pct.', before: 'Ledige 16-66 år' }] }))

    expect(
      screen.getByText('Kolonnen »Ledige i pct.« hed tidligere »Ledige 16-66 år«.'),
    ).toBeTruthy()
  })

  it('lets another sheet be read', async () => {
    const form = { kind: 'xlsx' as const, sheet: 'Tabel', sheets: ['Tabel', 'Noter'] }
    const { sent } = await open(aDraft({ shape: aShape({ form }) }), '', {
      [`POST ${path}/read`]: aDraft(),
    })

    fireEvent.change(screen.getByLabelText('Ark i Excel-filen'), { target: { value: 'Noter' } })
    fireEvent.click(screen.getByRole('button', { name: 'Læs dette ark' }))

    await waitFor(() => {
      expect(sent).toEqual([{ method: 'POST', url: `${path}/read`, body: { sheet: 'Noter' } }])
    })
  })
})

describe('saying what the columns mean', () => {
  it('sends what was chosen', async () => {
    const { sent } = await open(anUnexplainedDraft(), '', { [`POST ${path}/read`]: aDraft() })
    await screen.findByRole('combobox', { name: '»Ledige i pct.«' })

    choose('Sted', 'area')
    choose('Måned', 'period')
    await write('»Ledige i pct.«', 'brutto', 'Enter')
    fireEvent.click(screen.getByRole('button', { name: 'Læs filen med disse valg' }))

    await waitFor(() => {
      expect(sent).toEqual([{ method: 'POST', url: `${path}/read`, body: { mapping: aMapping } }])
    })
  })

  it('tells at the field what is missing, and sends nothing', async () => {
    const { sent } = await open(anUnexplainedDraft())
    await screen.findByRole('combobox', { name: '»Ledige i pct.«' })

    fireEvent.click(screen.getByRole('button', { name: 'Læs filen med disse valg' }))

    const summary = within(screen.getByRole('alert'))
    expect(summary.getAllByRole('button').map(plain)).toEqual([
      'Sig, hvilken kolonne der er område, eller vælg ét område for hele filen.',
      'Sig, hvilken kolonne der er periode, eller skriv én periode for hele filen.',
      'Vælg mindst ét nøgletal.',
    ])
    fireEvent.click(summary.getByRole('button', { name: 'Vælg mindst ét nøgletal.' }))
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '»Ledige i pct.«' }))
    expect(sent).toEqual([])
  })

  it('takes one area and one period for a file that has none', async () => {
    const { sent } = await open(anUnexplainedDraft(), '', { [`POST ${path}/read`]: aDraft() })
    await write('Alle tal er for området', 'hele', 'Enter')
    fireEvent.change(screen.getByLabelText('Alle tal er for perioden'), {
      target: { value: 'oktober 2019' },
    })
    await write('»Ledige i pct.«', 'brutto', 'Enter')

    fireEvent.click(screen.getByRole('button', { name: 'Læs filen med disse valg' }))

    await waitFor(() => {
      expect(sent[0]?.body).toMatchObject({ mapping: { area: '000', period: '2019M10' } })
    })
  })

  it('keeps what was chosen while another step is looked at', async () => {
    await open(anUnexplainedDraft())
    await screen.findByRole('combobox', { name: '»Ledige i pct.«' })
    choose('Sted', 'area')
    await write('»Ledige i pct.«', 'brutto', 'Enter')

    fireEvent.click(step(/Kontrol/))
    await screen.findByText('Trinnet er ikke klar endnu.')
    fireEvent.click(step(/Fortolkning/))

    await screen.findByRole('combobox', { name: '»Ledige i pct.«' })
    expect(axis('Sted').getByLabelText<HTMLSelectElement>('Betydning').value).toBe('area')
    expect(at('»Ledige i pct.«').value).toBe('Bruttoledighed')
  })

  it('asks for the period of the rows that have none', async () => {
    const shape = aShape({
      axes: [
        { heading: 'Sted', members: ['Herning'], memberCount: 1 },
        { heading: 'Måned', members: ['', '2019M10'], memberCount: 2 },
      ],
    })
    const { sent } = await open(aDraft({ shape }), '', { [`POST ${path}/read`]: aDraft() })
    fireEvent.click(await screen.findByText('Ret, hvad kolonnerne betyder'))

    fireEvent.change(await screen.findByLabelText('Rækker uden periode er for perioden'), {
      target: { value: 'september 2019' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Læs filen med disse valg' }))

    await waitFor(() => {
      expect(sent[0]?.body).toEqual({ mapping: { ...aMapping, period: '2019M09' } })
    })
  })

  it('shows the first figures as they would be read, after every choice', async () => {
    await open(anUnexplainedDraft())
    await waitFor(() => {
      expect(plain(firstFigures())).toContain('ikke valgt')
    })

    choose('Sted', 'area')
    choose('Måned', 'period')
    await write('»Ledige i pct.«', 'brutto', 'Enter')

    const row = within(firstFigures()).getByRole('rowheader', { name: '2' }).closest('tr')
    expect(plain(row)).toBe('2BruttoledighedHerningseptember 20193,0')
  })

  it('offers what was chosen for earlier files', async () => {
    const alternatives = [
      {
        dialect: 'table',
        headerKey: 'x',
        headings: [],
        tableId: 'y07a02',
        mapping: aMapping,
        usedAt: '2019-11-10T09:00:00.000Z',
        usedBy: 'Analytiker',
      },
    ]
    const { sent } = await open(anUnexplainedDraft({ alternatives }), '', {
      [`POST ${path}/read`]: aDraft(),
    })
    expect(await screen.findByText('Gav Bruttoledighed')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: 'Brug disse valg' }))
    fireEvent.click(screen.getByRole('button', { name: 'Læs filen med disse valg' }))

    await waitFor(() => {
      expect(sent[0]?.body).toEqual({ mapping: aMapping })
    })
  })

  it('is told when somebody else was first, with the way to see it', async () => {
    const conflict = Response.json(
      { code: 'CONFLICT', message: 'Kladden er allerede publiceret.', details: [] },
      { status: 409 },
    )
    const server = await open(aDraft(), '', { [`POST ${path}/read`]: conflict })
    fireEvent.click(await screen.findByText('Ret, hvad kolonnerne betyder'))
    fireEvent.click(await screen.findByRole('button', { name: 'Læs filen med disse valg' }))
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Kladden er allerede publiceret.',
    )

    server.answers = { ...server.answers, [path]: aDraft({ state: 'published', importId: 12 }) }
    fireEvent.click(screen.getByRole('button', { name: 'Vis, som det er nu' }))

    expect(await screen.findByRole('heading', { name: 'Tallene er publiceret' })).toBeTruthy()
  })
})

describe('the check', () => {
  it('lists errors with line, column, what was found and what was expected', async () => {
    const problem = aWarning({
      severity: 'error',
      kind: 'unreadable',
      found: 'abc',
      expected: 'et tal som 3,4',
      message: 'fandt "abc", forventede et tal som 3,4',
      count: 40,
      lines: [3, 5, 8, 9, 10, 11],
    })
    await open(aDraft({ problems: [problem], errors: 40, comparison: null }), 'kontrol')

    const row = plain(screen.getByRole('row', { name: /Fandt "abc"/ }))

    expect(screen.getByRole('heading', { level: 3, name: '40 fejl' })).toBeTruthy()
    expect(row).toContain('Linje 3, 5, 8, 9, 10 og 35 andre')
    expect(row).toContain('Ledige i pct.')
    expect(row).toContain('et tal som 3,4')
  })

  it('has each warning acknowledged by itself', async () => {
    const draft = { problems: [aWarning(), aWarning({ id: 'jump 2' })], warningsLeft: 2 }
    const seen = {
      ...draft,
      changedAt: '2019-12-10T10:00:00.000Z',
      warningsLeft: 1,
      acknowledged: [{ problem: 'jump 1', by: 'Analytiker', at: '2019-12-10T10:00:00.000Z' }],
    }
    const { sent } = await open(aDraft(draft), 'kontrol', {
      [`POST ${path}/acknowledgements`]: aDraft(seen),
    })
    expect(screen.getByText('2 advarsler mangler at blive set.')).toBeTruthy()

    fireEvent.click(screen.getAllByLabelText('Set og i orden')[0] as HTMLElement)

    expect(await screen.findByText('1 advarsel mangler at blive set.')).toBeTruthy()
    expect(screen.getByText('Set af Analytiker, 10. december 2019 kl. 11.00')).toBeTruthy()
    expect(sent[0]?.body).toEqual({ problem: 'jump 1', acknowledged: true })
  })

  it('says when all is well, and where to go', async () => {
    await open(aDraft(), 'kontrol')

    expect(screen.getByText('Der er hverken fejl eller advarsler.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Videre til forskelle' })).toBeTruthy()
  })
})

describe('the differences', () => {
  it('are counted in words, and divided into late registration and revision', async () => {
    await open(aDraft(), 'forskelle')

    expect(screen.getByText('1.240 nye tal')).toBeTruthy()
    expect(screen.getByText('40 ændrede tal')).toBeTruthy()
    expect(
      screen.getByText('Af ændringerne er 30 efterregistrering og 10 revision af ældre tal.'),
    ).toBeTruthy()
  })

  it('show old and new, and the difference in words', async () => {
    await open(aDraft(), 'forskelle')

    const table = await screen.findByRole('table', { name: 'De enkelte tal' })
    const row = plain(within(table).getByRole('row', { name: /oktober 2019/ }))

    expect(row).toContain('3,0 %3,1 %0,1 pct.point højereEfterregistrering3')
  })

  it('are filtered and paged in the address', async () => {
    const { asked, address } = await open(aDraft(), 'forskelle', {
      [`${path}/differences`]: { ...differencesPage, pages: 3 },
    })

    fireEvent.click(await screen.findByRole('link', { name: 'Ændrede' }))
    await waitFor(() => {
      expect(asked).toContain(`${path}/differences?kind=changed`)
    })
    fireEvent.click(screen.getByRole('link', { name: 'Næste side' }))

    await waitFor(() => {
      expect(asked).toContain(`${path}/differences?kind=changed&page=2`)
    })
    expect(address()).toBe('/import/draft0001?trin=forskelle&art=aendrede&side=2')
  })

  it('have a small chart for every changed series, with its words and its numbers', async () => {
    await open(aDraft(), 'forskelle')

    const chart = await screen.findByRole('img', { name: /Kurve fra august 2019 til oktober 2019/ })

    expect(chart.getAttribute('aria-label')).toContain('1 tal ændres, mest fra 3,0 til 3,1')
    expect(screen.getByRole('table', { name: 'Bruttoledighed' })).toBeTruthy()
    expect(chart.querySelectorAll('.before-after__change')).toHaveLength(1)
  })

  it('say what they do to Overblik', async () => {
    await open(aDraft(), 'forskelle')

    const card = (await screen.findByRole('heading', { level: 4, name: 'Bruttoledighed' })).closest(
      'li',
    )

    expect(plain(card)).toMatch(/Nu3,0 %september 2019.*Efter2,9 %oktober 2019/)
  })
})

describe('figures that the file lacks', () => {
  const counts = { new: 0, changed: 2, unchanged: 0, withdrawn: 2 }
  const lacking = aDraft({
    comparison: { counts, lateRegistrations: 0, revisions: 2, indicators: [], version: 7 },
  })

  it('are pointed out, and kept when the file only corrects what it has', async () => {
    const { sent } = await open(lacking, 'forskelle', {
      [`POST ${path}/read`]: aDraft({ partial: true }),
    })
    expect(screen.getByText(/^2 tal udgår, fordi filen ikke har dem/)).toBeTruthy()

    fireEvent.click(screen.getByLabelText('Filen retter kun de tal, der står i den'))

    await waitFor(() => {
      expect(sent).toEqual([{ method: 'POST', url: `${path}/read`, body: { partial: true } }])
    })
    expect(at('Filen retter kun de tal, der står i den').checked).toBe(true)
  })

  it('are not spoken of where there are none', async () => {
    await open(aDraft(), 'forskelle')

    expect(screen.queryByLabelText('Filen retter kun de tal, der står i den')).toBeNull()
  })
})

describe('publishing', () => {
  const publishing = aDraft({
    state: 'publishing',
    changedAt: '2019-12-10T11:00:00.000Z',
    importId: null,
  })

  it('proposes what is known, and says on its button what it will do', async () => {
    await open(
      aDraft({ shape: aShape({ title: 'Ledige i oktober', tableId: 'AUP01' }) }),
      'publicer',
    )

    expect((await screen.findByLabelText<HTMLInputElement>('Titel')).value).toBe('Ledige i oktober')
    expect(at('Kilde').value).toBe('jobindsats.dk, AUP01')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Nye tal/ }).checked).toBe(true)
    expect(
      screen.getByRole('button', { name: 'Publicér 1.240 nye og 40 ændrede tal' }),
    ).toBeTruthy()
  })

  it('sends the order with the comparison that was seen', async () => {
    const { sent } = await open(aDraft(), 'publicer', { [`POST ${path}/publish`]: publishing })
    fireEvent.change(await screen.findByLabelText('Titel'), { target: { value: ' Oktober ' } })
    fireEvent.click(screen.getByRole('radio', { name: /^Rettelse/ }))

    fireEvent.click(screen.getByRole('button', { name: /^Publicér/ }))

    expect(await screen.findByRole('progressbar')).toBeTruthy()
    expect(sent[0]).toEqual({
      method: 'POST',
      url: `${path}/publish`,
      body: {
        title: 'Oktober',
        source: 'jobindsats.dk',
        reason: 'correction',
        note: null,
        publishedOn: '2019-12-10',
        at: null,
        simulated: false,
        partial: false,
        version: 7,
      },
    })
  })

  it('waits for a time of the clocks in Denmark', async () => {
    const { sent } = await open(aDraft(), 'publicer', { [`POST ${path}/publish`]: publishing })
    fireEvent.click(await screen.findByLabelText('På et bestemt tidspunkt'))
    fireEvent.change(at('Dato'), { target: { value: '2099-07-01' } })
    fireEvent.change(at('Klokkeslæt'), { target: { value: '08:00' } })

    fireEvent.click(screen.getByRole('button', { name: 'Publicér 1. juli 2099 kl. 08.00' }))

    await waitFor(() => {
      expect(sent[0]?.body).toMatchObject({ at: '2099-07-01T08:00:00+02:00' })
    })
  })

  it('tells at the field what is missing', async () => {
    const { sent } = await open(aDraft(), 'publicer')
    fireEvent.change(await screen.findByLabelText('Titel'), { target: { value: ' ' } })

    fireEvent.click(screen.getByRole('button', { name: /^Publicér/ }))

    expect(screen.getByText('Skriv en titel.')).toBeTruthy()
    expect(document.activeElement).toBe(at('Titel'))
    expect(sent).toEqual([])
  })

  it('says when the comparison no longer holds', async () => {
    const conflict = Response.json(
      { code: 'CONFLICT', message: 'Andre har publiceret i mellemtiden.', details: [] },
      { status: 409 },
    )
    await open(aDraft(), 'publicer', { [`POST ${path}/publish`]: conflict })

    fireEvent.click(await screen.findByRole('button', { name: /^Publicér/ }))

    expect(await screen.findByText('Andre har ændret noget i mellemtiden')).toBeTruthy()
    expect(screen.getByText('Andre har publiceret i mellemtiden.')).toBeTruthy()
  })

  it('gives a receipt with the import, and the way to undo it', async () => {
    await open(aDraft({ state: 'published', importId: 12 }))

    expect(screen.getByRole('heading', { level: 2, name: 'Tallene er publiceret' })).toBeTruthy()
    expect(screen.getByText('1.240 nye og 40 ændrede tal er publiceret.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Fortryd indlæsningen' }).getAttribute('href')).toBe(
      '/indlaesninger/12#fortryd',
    )
    expect(document.querySelector('.step-links')).toBeNull()
  })

  it('keeps what was written while another day is compared', async () => {
    await open(aDraft(), 'publicer', {
      [`POST ${path}/read`]: aDraft({
        changedAt: '2019-12-10T12:00:00.000Z',
        publishedOn: '2019-12-09',
      }),
    })
    fireEvent.change(await screen.findByLabelText('Titel'), { target: { value: 'Oktober' } })

    fireEvent.change(at('Tallene blev kendt'), { target: { value: '2019-12-09' } })
    fireEvent.click(screen.getByRole('button', { name: 'Sammenlign igen med denne dag' }))

    expect(await screen.findByText('9. december 2019')).toBeTruthy()
    expect(at('Titel').value).toBe('Oktober')
  })

  it('says of a file that is published already which import it is', async () => {
    await open(aDraft({ importId: 12 }))

    expect(screen.getByText(/Den samme fil er allerede indlæst/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Se indlæsningen' }).getAttribute('href')).toBe(
      '/indlaesninger/12',
    )
  })
})
