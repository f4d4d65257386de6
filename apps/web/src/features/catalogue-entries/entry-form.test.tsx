import { aSite } from '../../testing/answers.ts'
import { openPage } from '../../testing/open-page.tsx'
import { endpoints, staffEndpoints } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const anna = { id: '1', name: 'Anna', email: 'anna@kommune.dk', role: 'analyst' }
const entriesPath = staffEndpoints.entries.path

const aFootnote = (text: string) => ({
  kind: 'footnote',
  content: {
    indicator: 'bruttoledighed',
    area: null,
    category: null,
    from: null,
    til: null,
    text,
  },
})
const aVersion = (id: number, entry: object | null, by = 'Anna') => ({
  id,
  kind: 'footnote',
  key: 'note-1',
  entry,
  at: '2019-11-20T11:00:00.000Z',
  by,
})
const history = (...versions: ReturnType<typeof aVersion>[]) => ({
  kind: 'footnote',
  key: 'note-1',
  current: versions[0]?.entry ?? null,
  versions,
})

const one = history(aVersion(7, aFootnote('Først.')))

async function openCatalogue(entries: readonly object[] = [one], more = {}) {
  document.cookie = 'noegletal_login=1'
  return openPage('/katalog', {
    [staffEndpoints.session.path]: { user: anna },
    [endpoints.site.path]: aSite(),
    [endpoints.indicators.path]: {
      themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Ledige.' }],
      indicators: [anIndicator()],
      breaks: [],
      gaps: [],
      footnotes: [aFootnote('Følger med.').content],
    },
    [entriesPath]: entries,
    ...more,
  })
}

const footnotes = async () => within(await screen.findByRole('region', { name: 'Fodnoter' }))
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('the page of the catalogue', () => {
  it('tells what was made here from what the product comes with, which cannot be edited', async () => {
    await openCatalogue()
    const section = await footnotes()

    expect(section.getByText('Følger med programmet (1)')).toBeTruthy()
    expect(section.getByText('Følger med.')).toBeTruthy()
    expect(section.getAllByRole('button', { name: /^Ret: / })).toHaveLength(1)
  })

  it('says who wrote every version and what it said', async () => {
    await openCatalogue([
      history(
        aVersion(9, aFootnote('Tredje.'), 'Bo'),
        aVersion(8, null),
        aVersion(7, aFootnote('Først.')),
      ),
    ])
    const items = (await footnotes()).getAllByText(/ af (Bo|Anna), /)

    expect(items.map((item) => item.textContent?.split(',')[0])).toEqual([
      'Oprettet igen af Bo',
      'Fjernet af Anna',
      'Oprettet af Anna',
    ])
  })
})

describe('an edit', () => {
  it('is sent as a version after the one that the form was opened with, even when another came meanwhile', async () => {
    const conflict = Response.json(
      { code: 'CONFLICT', message: 'Bo har ændret det, siden du åbnede det.', details: [] },
      { status: 409 },
    )
    const path = `${entriesPath}/footnote/note-1`
    const second = { ...history(aVersion(8, aFootnote('Nr. to.'))), key: 'note-2' }
    const removal = `${entriesPath}/footnote/note-2/removal`
    const server = await openCatalogue([one, second], {
      [`PUT ${path}`]: conflict,
      [`POST ${removal}`]: { ...second, current: null },
    })
    fireEvent.click(screen.getAllByRole('button', { name: /^Ret: / })[0] ?? document.body)
    fill('Fodnote', 'Min.')
    const other = history(aVersion(9, aFootnote('Bos.'), 'Bo'), aVersion(7, aFootnote('Først.')))
    server.answers = { ...server.answers, [entriesPath]: [other] }
    press(/^Fjern: /)
    press('Ja, fjern')
    await screen.findByText(/Rettet af Bo/)
    press('Gem')

    expect((await screen.findByRole('alert')).textContent).toContain('Bo har ændret det')
    expect(server.sent.at(-1)).toMatchObject({ method: 'PUT', url: path, body: { after: 7 } })
    expect(screen.getByLabelText<HTMLTextAreaElement>('Fodnote').value).toBe('Min.')
  })

  it('that cannot be is told at the first field, which gets the focus, and nothing is sent', async () => {
    const server = await openCatalogue()
    press('Ret: Bruttoledighed')
    fill('Fodnote', ' ')
    press('Gem')

    const field = screen.getByLabelText('Fodnote')
    await waitFor(() => expect(document.activeElement).toBe(field))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(`${field.id}-fault`)?.textContent).toBe('Skriv noget her')
    expect(server.sent).toEqual([])
  })

  it('that is given up leaves the focus where it was begun', async () => {
    await openCatalogue()
    press('Ret: Bruttoledighed')
    press('Fortryd')

    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ret: Bruttoledighed' }))
  })
})

describe('a new entry', () => {
  it('has the same name when it is sent again after an answer that was lost', async () => {
    const server = await openCatalogue([])
    press('Skriv en fodnote')
    const figure = screen.getByLabelText('Nøgletal')
    fireEvent.change(figure, { target: { value: 'brutto' } })
    fireEvent.keyDown(figure, { key: 'Enter' })
    fill('Fodnote', 'En ny.')
    press('Gem')
    await screen.findByRole('alert')
    press('Gem')

    await waitFor(() => expect(server.sent).toHaveLength(2))
    expect(server.sent[0]?.body).toEqual({ entry: aFootnote('En ny.'), after: null })
    expect(server.sent[1]?.url).toBe(server.sent[0]?.url)
  })
})
