import { aSentence, aDocument, aSection, aView } from '../../../testing/report.ts'
import { openPage } from '../../../testing/open-page.tsx'
import { meetingNoteEndpoints, type ReportDocument, type RevisedFigure } from '@noegletal/contract'
import { AreaCode, CategorySlug, IndicatorSlug, Period } from '@noegletal/domain'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.cookie = 'noegletal_login=; max-age=0'
})

const path = '/api/v1/reports/juni'
const notesPath = meetingNoteEndpoints.meetingNotes.path.replace(':id', 'juni')
const first = { number: 1, at: '2019-05-28T08:00:00Z', by: 'Anna', hash: 'a' }
const second = { number: 2, at: '2019-06-03T08:00:00Z', by: 'Anna', hash: 'b' }

type Words = { readonly document?: ReportDocument; readonly changed?: readonly RevisedFigure[] }

const open = (search = '', { document: shown = aDocument(), changed = [] }: Words = {}) =>
  openPage(`/rapporter/juni${search}`, {
    [path]: { id: 'juni', edition: second, editions: [first, second], document: shown, changed },
    [`${path}/editions/1`]: aDocument({ title: 'Nøgletal, som de var' }),
    [notesPath]: [
      {
        id: 1,
        section: 'ledighed',
        indicator: 'bruttoledighed',
        at: '2019-06-04T13:10:00Z',
        by: 'Anna',
        text: 'Hvorfor falder den?',
        answers: [],
      },
    ],
  })

/** A figure of a section that was 3.0 % in the report and is 3.1 % today. */
const aRevision = (section: string): RevisedFigure => ({
  section,
  indicator: IndicatorSlug.parse('bruttoledighed'),
  title: 'Bruttoledighed',
  areaName: 'Herning',
  area: AreaCode.parse('657'),
  category: CategorySlug.parse('i-alt'),
  period: Period.parse('2019M09'),
  before: { kind: 'number', number: 3 },
  after: { kind: 'number', number: 3.1 },
  beforePrinted: '3,0 %',
  afterPrinted: '3,1 %',
})
const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

describe('a published report', () => {
  it('says whose it is, for which meeting, as of when and which edition', async () => {
    await open()

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nøgletal, juni 2019')
    expect(screen.getByText('Beskæftigelsesudvalget, møde den 4. juni 2019')).toBeTruthy()
    expect(screen.getByText(/^Tallene er, som de var kendt 4\. juni 2019\./).textContent).toContain(
      'Sammenlignet med RAR Vestjylland og hele landet. 2. udgave, publiceret 3. juni 2019',
    )
  })

  it('names the window, and with it the printed file, once where it bears the product’s name', async () => {
    await open()
    expect(document.title).toBe('Nøgletal, juni 2019 – Nøgletal på beskæftigelsesområdet')
    cleanup()

    await open('', { document: aDocument({ title: 'Nøgletal på beskæftigelsesområdet' }) })
    expect(document.title).toBe('Nøgletal på beskæftigelsesområdet')
  })

  it('has its sections numbered in the order of its contents, which lead to them', async () => {
    await open('', {
      document: aDocument({
        sections: [aSection(), aSection({ slug: 'unge', heading: 'Unge under 25 år' })],
      }),
    })
    const contents = screen.getByRole('navigation', { name: 'Indhold' })

    expect(
      within(contents)
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Ledighed', '#ledighed'],
      ['Unge under 25 år', '#unge'],
    ])
    expect(screen.getByRole('heading', { level: 2, name: '2. Unge under 25 år' }).id).toBe('unge')
  })

  it('shows on demand what a sentence rests on, one sentence at a time, with the way to its source', async () => {
    const sentences = [aSentence('Ledigheden er *lavere*.'), aSentence('Den falder.')]
    await open('', {
      document: aDocument({ sections: [aSection({ blocks: [{ kind: 'paragraph', sentences }] })] }),
    })
    const [lower, falls] = ['Ledigheden er lavere.', 'Den falder.'].map((name) =>
      screen.getByRole('button', { name }),
    )
    if (lower === undefined || falls === undefined) throw new Error('Both sentences are shown')
    expect(within(lower).getByText('lavere').tagName).toBe('STRONG')
    fireEvent.keyDown(lower, { key: 'Enter' })

    const basis = await screen.findByRole('region', { name: 'Sætningen bygger på' })
    expect(basis.textContent).toContain('Herning, september 2019: 3,0 %')
    expect(within(basis).getByRole('link', { name: '3,0 %' }).getAttribute('href')).toBe(
      '/kilde?indikator=bruttoledighed&omraade=657&periode=2019M09',
    )
    fireEvent.click(falls)
    expect(lower.getAttribute('aria-expanded')).toBe('false')
    expect(falls.getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(falls)
    expect(screen.queryByRole('region', { name: 'Sætningen bygger på' })).toBeNull()
  })

  it('leads from every figure of a table to where it comes from', async () => {
    await open('', {
      document: aDocument({ sections: [aSection({ chart: null, table: aView() })] }),
    })

    expect(hrefOf(/^3,0\s%, Herning, september 2019: se, hvor tallet kommer fra$/)).toBe(
      '/kilde?indikator=bruttoledighed&omraade=657&periode=2019M09',
    )
  })

  it('says that its figures are simulated', async () => {
    await open('', { document: aDocument({ simulated: true }) })

    expect(screen.getByText(/simulerede tal/i)).toBeTruthy()
  })
})

describe('what has changed since a report was published', () => {
  it('stands once for each figure, as it was and as it is', async () => {
    await open('', { changed: [aRevision('ledighed'), aRevision('unge')] })
    const note = screen.getByRole('region', { name: 'Ét tal er ændret siden' })

    expect(within(note).getAllByRole('row')).toHaveLength(2)
    expect(
      within(note)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['3,0 %', '3,1 %'])
  })

  it('is not mentioned while nothing has', async () => {
    await open()

    expect(screen.queryByRole('heading', { name: /ændret siden/ })).toBeNull()
  })
})

describe('an earlier edition', () => {
  it('is shown as it was, and says that there is a newer one', async () => {
    await open('?udgave=1', { changed: [aRevision('ledighed')] })

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nøgletal, som de var')
    expect(screen.getByText(/^Du ser 1\. udgave/)).toBeTruthy()
    expect(hrefOf('Vis den nyeste udgave')).toBe('/rapporter/juni')
    // What has changed is told of the newest edition alone.
    expect(screen.queryByRole('heading', { name: /ændret siden/ })).toBeNull()
  })

  it.each(['2', '7', 'to'])('is the newest where the address says %s', async (edition) => {
    const { asked } = await open(`?udgave=${edition}`)

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nøgletal, juni 2019')
    expect(screen.queryByText(/^Du ser/)).toBeNull()
    expect(asked.filter((url) => url.includes('/editions/'))).toEqual([])
  })
})

describe('what only those see who prepare the reports', () => {
  it('is the way to edit it, and what the committee asked', async () => {
    document.cookie = 'noegletal_login=analyst'
    await open()

    expect(hrefOf('Rediger rapporten')).toBe('/rapporter/juni/rediger')
    expect(await screen.findByText('Hvorfor falder den?')).toBeTruthy()
  })

  it('is not asked for without a login', async () => {
    const { asked } = await open()

    expect(screen.queryByRole('link', { name: 'Rediger rapporten' })).toBeNull()
    expect(asked).not.toContain(notesPath)
  })
})

describe('a report that there is not', () => {
  it('is a page that is not there', async () => {
    const answer = { code: 'NOT_FOUND', message: 'Rapporten findes ikke.', details: [] }
    await openPage('/rapporter/juli', {
      '/api/v1/reports/juli': Response.json(answer, { status: 404 }),
    })

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Siden findes ikke')
  })
})
