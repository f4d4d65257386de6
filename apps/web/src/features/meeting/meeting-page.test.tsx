import { openPage } from '../../testing/open-page.tsx'
import { aDocument, aSection, aView } from '../../testing/report.ts'
import { meetingNoteEndpoints, type ReportDocument } from '@noegletal/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.cookie = 'noegletal_login=; max-age=0'
})

const sections = [
  aSection(),
  aSection({ slug: 'unge', heading: 'Unge' }),
  aSection({ slug: 'rangliste', heading: 'Rangliste', chart: null, table: aView() }),
]
const edition = { number: 1, at: '2019-05-28T08:00:00Z', by: 'Anna', hash: 'a' }

const open = (search = '', document: ReportDocument = aDocument({ sections })) =>
  openPage(`/moede/juni${search}`, {
    '/api/v1/reports/juni': { id: 'juni', edition, editions: [edition], document, changed: [] },
    [notesUrl]: [],
  })
const notesUrl = meetingNoteEndpoints.meetingNotes.path.replace(':id', 'juni')
const press = (key: string, more: { readonly shiftKey?: boolean } = {}) =>
  fireEvent.keyDown(window, { key, ...more })
const isAt = (place: string) => screen.findByText(place)

describe('the first screen', () => {
  it('says whose figures, for which meeting and as of when', async () => {
    await open()

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nøgletal, juni 2019')
    expect(screen.getByText('Beskæftigelsesudvalget, 4. juni 2019')).toBeTruthy()
    expect(screen.getByText('Tallene vises, som de var kendt 4. juni 2019.')).toBeTruthy()
    expect(screen.getByText('1 af 4')).toBeTruthy()
  })

  it('has none of the frame of other pages', async () => {
    await open()

    expect(screen.queryByRole('banner')).toBeNull()
    expect(screen.queryByRole('contentinfo')).toBeNull()
  })
})

describe('a figure', () => {
  it('is shown large with the areas beside it, what the report says, and its chart', async () => {
    await open('?skaerm=2')

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bruttoledighed')
    expect(screen.getByText('3,0 %')).toBeTruthy()
    const compared = screen.getByRole('list', { name: 'Til sammenligning' })
    expect(compared.textContent).toContain('Hele landet 3,5\u00A0%')
    expect(screen.getByText('Ledigheden er lavere end i hele landet.')).toBeTruthy()
  })
})

describe('the keys', () => {
  it('go on and back, and the address follows', async () => {
    const { address } = await open()
    press('PageDown')
    await isAt('2 af 4')
    press(' ')
    await isAt('3 af 4')
    expect(address()).toBe('/moede/juni?skaerm=3')
    press(' ', { shiftKey: true })
    await isAt('2 af 4')
    press('ArrowLeft')
    await isAt('1 af 4')
    expect(address()).toBe('/moede/juni')
  })

  it('go to the ends, and no further', async () => {
    await open()
    press('End')
    await isAt('4 af 4')
    press('ArrowRight')
    press('Home')
    await isAt('1 af 4')
    press('ArrowLeft')

    expect(screen.getByText('1 af 4')).toBeTruthy()
  })

  it('take a typed number with Enter', async () => {
    await open()
    press('3')
    expect(await screen.findByText('Gå til 3')).toBeTruthy()
    press('Enter')
    await isAt('3 af 4')
    expect(screen.queryByText('Gå til 3')).toBeNull()
  })

  it('take a typed number after a pause, and forget one that there is not', async () => {
    await open()
    press('3')
    await waitFor(() => screen.getByText('3 af 4'), { timeout: 3000 })
    press('9')
    press('Enter')
    await waitFor(() => {
      expect(screen.queryByText('Gå til 9')).toBeNull()
    })
    expect(screen.getByText('3 af 4')).toBeTruthy()
  })

  it('open the table and the help, and close them', async () => {
    await open('?skaerm=2')
    press('t')
    const table = await screen.findByRole('dialog', { name: 'Bruttoledighed i tal' })
    expect(within(table).getByRole('row', { name: /sep\. 2019.*3,0/ })).toBeTruthy()
    press('ArrowRight')
    expect(screen.getByText('2 af 4')).toBeTruthy()
    press('t')
    expect(screen.queryByRole('dialog')).toBeNull()
    press('?')
    fireEvent.click(await screen.findByRole('button', { name: 'Luk' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('lead back to the report with Escape', async () => {
    const { address } = await open('?skaerm=2')
    press('Escape')

    await waitFor(() => {
      expect(address()).toBe('/rapporter/juni')
    })
  })
})

describe('who hears the screens', () => {
  it('hears each new one politely', async () => {
    await open()
    press('End')
    await isAt('4 af 4')

    const said = document.querySelector('[aria-live=polite]')
    expect(said?.textContent).toBe('4 af 4. Rangliste. Bruttoledighed. 3,0\u00A0%, september 2019.')
  })
})

describe('the questions of the committee', () => {
  it('have no place on the wall without a login', async () => {
    await open('?skaerm=2')
    press('n')

    expect(screen.queryByRole('button', { name: 'Spørgsmål' })).toBeNull()
    expect(screen.queryByText('Spørgsmål fra udvalget')).toBeNull()
  })

  it('are written down beside the figure, and kept when they cannot be saved', async () => {
    document.cookie = 'noegletal_login=1'
    const server = await open('?skaerm=2')
    const refused = Response.json({}, { status: 503 })
    server.answers = { ...server.answers, [`POST ${notesUrl}`]: refused }
    press('n')
    const field = await screen.findByRole('textbox', { name: 'Nyt spørgsmål' })
    fireEvent.change(field, { target: { value: 'Hvorfor falder den?' } })
    fireEvent.click(screen.getByRole('button', { name: 'Gem spørgsmålet' }))
    await screen.findByRole('alert')
    expect(field).toHaveProperty('value', 'Hvorfor falder den?')

    const question = {
      id: 1,
      section: 'ledighed',
      indicator: 'bruttoledighed',
      at: '2019-06-04T13:10:00Z',
      by: 'Anna',
      text: 'Hvorfor falder den?',
      answers: [],
    }
    server.answers = { ...server.answers, [`POST ${notesUrl}`]: [question] }
    fireEvent.click(screen.getByRole('button', { name: 'Gem spørgsmålet' }))

    expect(await screen.findByText('Ikke besvaret')).toBeTruthy()
    expect(field).toHaveProperty('value', '')
    expect(server.sent.at(-1)?.body).toEqual({
      section: 'ledighed',
      indicator: 'bruttoledighed',
      text: 'Hvorfor falder den?',
    })
  })

  it('are kept as they are being written while the screen changes', async () => {
    document.cookie = 'noegletal_login=1'
    await open('?skaerm=2')
    press('n')
    const field = await screen.findByRole('textbox', { name: 'Nyt spørgsmål' })
    fireEvent.change(field, { target: { value: 'Halvt' } })
    fireEvent.keyDown(field, { key: 'PageDown' })
    await isAt('3 af 4')
    expect(screen.getByRole('textbox', { name: 'Nyt spørgsmål' })).toHaveProperty('value', '')
    press('PageUp')
    await isAt('2 af 4')

    expect(screen.getByRole('textbox', { name: 'Nyt spørgsmål' })).toHaveProperty('value', 'Halvt')
  })
})
