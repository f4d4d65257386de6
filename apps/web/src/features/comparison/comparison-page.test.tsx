import { aComparison, knownAreas } from '../../testing/comparison.ts'
import { openPage } from '../../testing/open-page.tsx'
import { comparisonEndpoints, endpoints } from '@noegletal/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

const open = (address = '/sammenlign', words: Parameters<typeof aComparison>[0] = {}) =>
  openPage(address, {
    [endpoints.areas.path]: knownAreas,
    [comparisonEndpoints.comparison.path]: aComparison(words),
  })

const plain = (element: HTMLElement) => element.textContent.replaceAll('\u00A0', ' ')
const headings = () => screen.getAllByRole('columnheader').map((heading) => plain(heading))
const rowOf = (name: RegExp) => {
  const row = screen.getByRole('rowheader', { name }).closest('tr')
  if (row === null) throw new Error('no row')
  return row
}
const cellsOf = (name: RegExp) =>
  within(rowOf(name))
    .getAllByRole('cell')
    .map((cell) => plain(cell))

describe('the page that compares', () => {
  it('has a row for every key figure with its own period, and a column for every area', async () => {
    await open()

    expect(headings()).toEqual([
      'Nøgletal',
      'Herning',
      'RAR Vestjylland',
      'Hele landet',
      'Holstebro',
      'Odder',
    ])
    expect(plain(rowOf(/^Bruttoledighed/))).toContain('september 2019')
    expect(plain(rowOf(/^Sygedagpengeforløb/))).toContain('august 2019')
  })

  it('says the place and whether that is better than the country in words', async () => {
    await open()

    expect(cellsOf(/^Bruttoledighed/)).toEqual([
      '3,0 %nr. 2 af 3 bedre',
      '3,3 %udvikling bedre',
      '3,5 %udvikling',
      '3,6 %nr. 3 dårligere',
      '2,5 %nr. 1 bedre',
    ])
  })

  it('shows a count without place or judgement, and why a figure is missing', async () => {
    await open()

    expect(cellsOf(/^Sygedagpengeforløb/)).toEqual([
      '1.077udvikling',
      '6.000udvikling',
      '80.000udvikling',
      'diskretioneret',
      '300udvikling',
    ])
  })

  it('leads from a figure to its source, and from its place to how it has gone, as of the same day', async () => {
    await open('/sammenlign?pr=2019-06-04')

    const [, , , , odder] = within(rowOf(/^Bruttoledighed/)).getAllByRole('cell')
    const links = within(odder ?? document.body).getAllByRole('link')

    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/kilde?indikator=bruttoledighed&omraade=727&periode=2019M09&pr=2019-06-04',
      '/noegletal/bruttoledighed?omraader=657,727,000&pr=2019-06-04',
    ])
  })

  it('sorts the areas by a key figure in the address: lowest, highest, by name', async () => {
    const page = await open()
    const press = () => fireEvent.click(within(rowOf(/^Bruttoledighed/)).getByRole('button'))

    press()
    await screen.findByText(/sorteret efter Bruttoledighed, laveste først/)
    expect(headings().slice(-2)).toEqual(['Odder', 'Holstebro'])
    expect(page.address()).toContain('indikator=bruttoledighed&orden=stigende')
    expect(rowOf(/^Bruttoledighed/).querySelector('[aria-sort="ascending"]')).not.toBeNull()

    press()
    await screen.findByText(/højeste først/)
    press()
    await waitFor(() => expect(page.address()).toBe('/sammenlign?indikator=bruttoledighed'))
  })

  it('adds an area besides the group, and takes it away again', async () => {
    const page = await open()

    const field = await screen.findByRole('combobox', { name: /Tilføj/ })
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: 'aarh' } })
    await screen.findByRole('option', { name: /Aarhus/ })
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() =>
      expect(page.address()).toBe('/sammenlign?gruppe=rar-vestjylland&omraader=751'),
    )

    fireEvent.click(screen.getByRole('button', { name: 'Fjern Aarhus' }))
    await waitFor(() => expect(page.address()).toBe('/sammenlign?gruppe=rar-vestjylland'))
  })

  it('chooses a ready-made group by its name', async () => {
    const page = await open()

    fireEvent.click(screen.getByRole('link', { name: 'Region Midtjylland' }))

    await waitFor(() => expect(page.address()).toBe('/sammenlign?gruppe=082'))
    expect(page.asked.at(-1)).toBe('/api/v1/comparison?group=082')
  })

  it('finds nothing with the way back to everything', async () => {
    const page = await open('/sammenlign?gruppe=082&soeg=enhjørning')

    expect(screen.getByText(/^0 nøgletal for 5 områder/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Vis alle nøgletal' }))

    await screen.findByRole('rowheader', { name: /^Bruttoledighed/ })
    expect(page.address()).toBe('/sammenlign?gruppe=082')
  })

  it('gives what it shows as a file at its own address', async () => {
    await open('/sammenlign?gruppe=082&tema=ledighed&indikator=bruttoledighed&orden=faldende')

    expect(screen.getByRole('link', { name: 'Hent data (CSV)' }).getAttribute('href')).toBe(
      '/sammenlign.csv?gruppe=082&tema=ledighed&indikator=bruttoledighed&orden=faldende',
    )
  })

  it('comes without a group that is none, says so, and gives a file without it', async () => {
    const message = 'Området findes ikke.'
    const details = [{ parameter: 'group', message }]
    const refused = { code: 'NOT_FOUND', message, details }
    await openPage('/sammenlign?gruppe=atlantis&tema=ledighed', {
      [endpoints.areas.path]: knownAreas,
      [comparisonEndpoints.comparison.path]: aComparison(),
      [`${comparisonEndpoints.comparison.path}?group=atlantis`]: Response.json(refused, {
        status: 404,
      }),
    })

    expect(screen.getByText(/en værdi for »gruppe«, som ikke kan bruges/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Hent data (CSV)' }).getAttribute('href')).toBe(
      '/sammenlign.csv?tema=ledighed',
    )
  })

  it('says that figures are simulated, and how many have changed since', async () => {
    await open('/sammenlign?pr=2019-06-04', {
      simulated: true,
      changedSince: 3,
      asOf: '2019-06-04',
    })

    expect(screen.getByText('Simulerede tal.')).toBeDefined()
    expect(screen.getByText(/3 af de viste tal/)).toBeDefined()
  })
})
