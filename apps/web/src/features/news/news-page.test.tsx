import { aNewsItem, someNews } from '../../testing/news.ts'
import { openPage } from '../../testing/open-page.tsx'
import { endpoints, newsEndpoints } from '@noegletal/contract'
import { Import } from '@noegletal/domain'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const anImport = Import.parse({
  id: 12,
  title: 'Referat, punkt 39',
  source: 'Beskæftigelsesudvalget',
  fileName: 'maj.csv',
  fileHash: 'a'.repeat(64),
  sheet: null,
  publishedOn: '2019-11-13',
  reason: 'new',
  note: null,
  simulated: false,
  partial: false,
  importedBy: 'analytiker',
  importedAt: '2019-11-13T08:00:00.000Z',
  counts: { new: 1, changed: 0, unchanged: 0, withdrawn: 0 },
  undone: null,
})

const open = (address = '/nyt', words: Parameters<typeof someNews>[0] = {}) =>
  openPage(address, {
    [newsEndpoints.news.path]: someNews(words),
    [endpoints.imports.path]: [anImport],
  })

const signal = aNewsItem({
  key: 'signal/foertidspension',
  kind: 'signal',
  theme: 'sygdom',
  indicator: { slug: 'foertidspension', title: 'Førtidspension' },
  text: 'Antallet ligger uden for det, det plejer at svinge inden for.',
  rule: 'Uden for grænserne: 2,66 gange.',
  preliminary: false,
})
const themes = [
  { slug: 'ledighed', title: 'Ledighed' },
  { slug: 'sygdom', title: 'Sygdom' },
]
const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('the page about what is new', () => {
  it('says since when, how much, and of how many key figures', async () => {
    await open()

    expect(screen.getByText('Det er nyt for Herning siden 12. november 2019.')).toBeDefined()
    expect(screen.getByText(/^1 nyhed\. Der er set på 34 nøgletal/)).toBeDefined()
  })

  it('has the news by kind, each with its page, and its rule beside it', async () => {
    await open('/nyt', { items: [signal, aNewsItem()], themes })

    expect(headings().slice(0, 2)).toEqual(['Udsving', 'Nye tal'])
    expect(screen.getByRole('link', { name: 'Førtidspension' }).getAttribute('href')).toBe(
      '/noegletal/bruttoledighed',
    )
    expect(screen.getByText('Uden for grænserne: 2,66 gange.').closest('details')).not.toBeNull()
  })

  it('has them by theme when asked to, and one theme alone', async () => {
    await open('/nyt?inddel=tema', { items: [signal, aNewsItem()], themes })
    expect(headings().slice(0, 2)).toEqual(['Ledighed', 'Sygdom'])
    cleanup()

    await open('/nyt?tema=sygdom', { items: [signal, aNewsItem()], themes })
    expect(headings()[0]).toBe('Udsving')
    expect(screen.getByText('1 nyhed. Der er set på 30 nøgletal.')).toBeDefined()
    expect(screen.queryByText(/^Bruttoledigheden i Herning/)).toBeNull()
  })

  it('says in words that there is nothing new', async () => {
    await open('/nyt', { items: [], themes: [] })

    expect(screen.getByText('Der er ikke kommet noget nyt.')).toBeDefined()
  })

  it('says of an import what it brought, and that it was undone', async () => {
    const one = { id: 12, title: 'Referat, punkt 39', publishedOn: '2019-11-13', isUndone: true }
    await open('/nyt?import=12', { since: { date: '2019-11-12', import: one }, items: [] })

    expect(screen.getByText(/^Det bragte indlæsningen »Referat, punkt 39«/)).toBeDefined()
    expect(screen.getByText(/er fortrudt/)).toBeDefined()
  })

  it('has every choice of time in the address', async () => {
    const { address } = await open()
    const field = screen.getByRole('combobox', { name: 'Vis, hvad der er nyt' })

    expect(
      within(field)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Siden forrige offentliggørelse',
      'Siden mødet 4. juni 2019',
      '13. november 2019: Referat, punkt 39',
    ])
    fireEvent.change(field, { target: { value: '2019-06-04' } })
    await waitFor(() => expect(address()).toBe('/nyt?siden=2019-06-04'))
    fireEvent.change(field, { target: { value: '12' } })
    await waitFor(() => expect(address()).toBe('/nyt?import=12'))
  })

  it.each(['siden=i-gaar', 'import=nul', 'siden=2019-06-04&import=12', 'inddel=farve'])(
    'tells of what it cannot use in the address: %s',
    async (search) => {
      await open(`/nyt?${search}`)

      expect(screen.getByText(/som ikke kan bruges/)).toBeDefined()
    },
  )

  it('leads to the feed of what it shows', async () => {
    await open('/nyt?tema=ledighed&siden=2019-06-04')

    expect(screen.getByRole('link', { name: /nyhedslæser/ }).getAttribute('href')).toBe(
      '/nyt.atom?tema=ledighed',
    )
  })
})
