import { aKeyFigure, anOverview, aSite } from '../testing/answers.ts'
import { openPage } from '../testing/open-page.tsx'
import { endpoints } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { dayInDenmark } from '@noegletal/format'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const card = (title: string) =>
  within(screen.getByRole('heading', { level: 3, name: title }).closest('li') as HTMLElement)
const aCatalogueWithGap = {
  themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.' }],
  indicators: [anIndicator({ slug: 'flygtninge', title: 'Flygtninge i job' })],
  breaks: [],
  footnotes: [],
  gaps: [
    {
      indicator: 'flygtninge',
      area: null,
      from: '2019M03',
      til: null,
      reason: 'Nyt fagsystem.',
      expected: null,
      simulated: false,
    },
  ],
}
const href = (element: HTMLElement) => decodeURIComponent(element.getAttribute('href') ?? '')

const refused = (status: number, parameter: string) =>
  Response.json(
    { code: 'BAD_REQUEST', message: 'Nej.', details: [{ parameter, message: 'Nej.' }] },
    { status },
  )

describe('the frame', () => {
  it('says whose dashboard it is, and how fresh', async () => {
    await openPage('/')

    expect(screen.getByText('Herning Kommune')).toBeTruthy()
    expect(screen.getByText('Data til og med september 2019')).toBeTruthy()
    expect(screen.getByText('Opdateret 13. november 2019')).toBeTruthy()
  })

  it('names no municipality of its own', async () => {
    const own = { code: '727', slug: 'odder', name: 'Odder', kind: 'municipality' } as const
    await openPage('/om-tallene', { [endpoints.site.path]: aSite({ own, meetings: [] }) })

    expect(screen.getByText('Odder Kommune')).toBeTruthy()
    expect(document.body.textContent).not.toContain('Herning')
  })

  it('calls a municipality by its official name where it has one of its own', async () => {
    const bornholm = {
      code: '400',
      slug: 'bornholm',
      name: 'Bornholm',
      kind: 'municipality',
    } as const
    const own = { ...bornholm, officialName: 'Bornholms Regionskommune' }
    await openPage('/om-tallene', { [endpoints.site.path]: aSite({ own, meetings: [] }) })

    expect(screen.getByText('Bornholms Regionskommune')).toBeTruthy()
  })

  it('has the page in the title of the window', async () => {
    await openPage('/om-tallene')

    expect(document.title).toBe('Om tallene – Nøgletal på beskæftigelsesområdet')
  })

  it('says which part of the address it could not use', async () => {
    await openPage('/?pr=i-gaar')

    expect(screen.getByText(/Adressen har en værdi for »pr«, som ikke kan bruges/)).toBeTruthy()
  })

  it('opens a page without the part of the address that the server could not use, and says which', async () => {
    const { address } = await openPage('/?omraader=657,999&spaend=4', {
      [`${endpoints.overview.path}?areas=657,999`]: refused(404, 'areas'),
    })

    expect(screen.getByText(/Adressen har en værdi for »omraader«/)).toBeTruthy()
    expect(address()).toBe('/?spaend=4')
  })

  it('offers the meetings to see the figures as of', async () => {
    await openPage('/')

    const meeting = screen.getByRole('link', { name: /4\. juni 2019.*Beskæftigelsesudvalget/ })
    expect(href(meeting)).toBe('/?pr=2019-06-04')
  })

  it('offers the newest publications that were not on the day of a meeting', async () => {
    await openPage('/')

    const links = screen.getAllByRole('link', { name: /Offentliggørelse/ }).map(href)
    expect(links).toEqual(['/?pr=2019-11-13', '/?pr=2019-05-11'])
  })

  it('offers any day from the first that anything was known to today', async () => {
    await openPage('/')

    const menu = screen.getByText('Vis tallene, som de var kendt:').closest('details')
    if (menu) fireEvent(menu, new Event('toggle'))

    const day = screen.getByLabelText<HTMLInputElement>('En anden dato')
    expect(day.min).toBe('2016-03-12')
    expect(day.max).toBe(dayInDenmark(new Date()))
  })

  it('moves the focus to the heading of the next page', async () => {
    await openPage('/')

    fireEvent.click(within(screen.getByRole('banner')).getByRole('link', { name: 'Om tallene' }))

    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Om tallene')
    })
  })
})

describe('a page as of an earlier day', () => {
  const earlier = {
    [endpoints.overview.path]: anOverview(undefined, { asOf: '2019-06-04', changedSince: 12 }),
  }

  it('says so, and how many of its figures have changed since', async () => {
    await openPage('/?pr=2019-06-04', earlier)

    const bar = screen.getByText(/Tallene vises, som de var kendt 4\. juni 2019\./)
    expect(bar.textContent).toContain('12 af de viste tal er ændret siden.')
    expect(href(screen.getByRole('link', { name: 'Vis seneste tal' }))).toBe('/')
  })

  it('asks for the figures of that day, and keeps it in every link', async () => {
    const { asked } = await openPage('/?pr=2019-06-04', earlier)

    expect(asked).toContain('/api/v1/overview?pr=2019-06-04')
    expect(href(screen.getByRole('link', { name: 'Bruttoledighed' }))).toBe(
      '/noegletal/bruttoledighed?pr=2019-06-04',
    )
  })

  it('says nothing on a page whose words are the same on every day', async () => {
    await openPage('/om-tallene?pr=2019-06-04')

    expect(screen.queryByText(/som de var kendt 4\. juni 2019\./)).toBeNull()
  })
})

describe('a card of Overblik', () => {
  it('shows the own figure as a link to where it comes from', async () => {
    await openPage('/')

    const figure = card('Bruttoledighed').getByRole('link', { name: /^3,0.%/ })
    expect(href(figure)).toBe('/kilde?indikator=bruttoledighed&omraade=657&periode=2019M09')
  })

  it('says the change with a word for better', async () => {
    await openPage('/')

    const text = screen.getByText(/\(bedre\)/).textContent.replaceAll('\u00A0', ' ')
    expect(text).toContain('▼ 0,3 pct.point siden sep. 2018')
    expect(text).toContain('faldet 0,3 pct.point siden sep. 2018')
  })

  it('does not put a count beside the count of the country', async () => {
    const pension = aKeyFigure({
      indicator: { slug: 'foertidspension', title: 'Førtidspension', unit: 'full-time-persons' },
      numbers: [3736, 20_000, 200_000],
    })
    await openPage('/', { [endpoints.overview.path]: anOverview([pension]) })

    expect(card('Førtidspension').queryByText('Hele landet')).toBeNull()
  })

  it('says when its newest month is not the one of the page', async () => {
    const lagging = aKeyFigure({ indicator: { title: 'Forløb' }, period: '2019M08' })
    await openPage('/', { [endpoints.overview.path]: anOverview([lagging]) })

    expect(card('Forløb').getByText('Seneste tal: august 2019')).toBeTruthy()
  })

  it('says why newer figures are missing', async () => {
    const gap = {
      indicator: 'bruttoledighed',
      area: null,
      from: '2019M10',
      til: null,
      reason: 'Kommunen har fået nyt fagsystem.',
      expected: 'i foråret 2020',
      simulated: false,
    }
    await openPage('/', { [endpoints.overview.path]: anOverview([aKeyFigure({ gap })]) })

    expect(
      card('Bruttoledighed').getByText(/nyt fagsystem\. Ventes igen i foråret 2020\./),
    ).toBeTruthy()
  })

  it('warns of simulated figures only where there are some', async () => {
    await openPage('/')
    expect(screen.queryByText('Simulerede tal.')).toBeNull()

    await openPage('/', { [endpoints.overview.path]: anOverview(undefined, { simulated: true }) })
    expect(screen.getByText('Simulerede tal.')).toBeTruthy()
  })
})

describe('the list of key figures', () => {
  const two = {
    [endpoints.overview.path]: anOverview([
      aKeyFigure(),
      aKeyFigure({ indicator: { slug: 'a-dagpenge', title: 'Forsikrede ledige' } }),
    ]),
  }

  it('finds by words in any order, and keeps the search in the address', async () => {
    const { address } = await openPage('/noegletal', two)

    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ledige FORSIK' } })

    await waitFor(() => {
      expect(screen.queryByRole('link', { name: 'Bruttoledighed' })).toBeNull()
    })
    expect(screen.getByRole('link', { name: 'Forsikrede ledige' })).toBeTruthy()
    expect(decodeURIComponent(address())).toBe('/noegletal?soeg=ledige+FORSIK')
  })

  it('says how the own figure lies beside the country', async () => {
    await openPage('/noegletal', two)

    const row = screen.getByRole('row', { name: /Bruttoledighed/ })
    expect(row.textContent.replaceAll('\u00A0', ' ')).toContain('0,5 pct.point lavere')
  })

  it.each(['tabel', 'kort'])('says why there is no figure of one: %s', async (vis) => {
    await openPage(`/noegletal?vis=${vis}`, {
      ...two,
      [endpoints.indicators.path]: aCatalogueWithGap,
    })

    const link = screen.getByRole('link', { name: 'Flygtninge i job' })
    expect(link.closest('li, tr')?.textContent).toMatch(/Ingen tal for Herning\..*Nyt fagsystem\./)
  })

  it('offers the way back when nothing is found', async () => {
    await openPage('/noegletal?soeg=enhjørning', two)

    expect(screen.getByText(/Ingen nøgletal svarer til søgningen/)).toBeTruthy()
    expect(href(screen.getByRole('link', { name: 'Vis alle nøgletal' }))).toBe('/noegletal')
  })
})

describe('a page that cannot be shown', () => {
  it('says what happened, and comes when the server is back', async () => {
    const server = await openPage('/', { [endpoints.overview.path]: undefined })
    expect(screen.getByRole('alert').textContent).toBe('Der er ingen forbindelse til serveren.')

    server.answers = { ...server.answers, [endpoints.overview.path]: anOverview() }
    fireEvent.click(screen.getByRole('button', { name: 'Prøv igen' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Overblik' })).toBeTruthy()
  })

  it('is never blank, even when nobody knows whose it is', async () => {
    await openPage('/', { [endpoints.site.path]: undefined })

    expect(screen.getByRole('heading', { level: 1, name: 'Siden kunne ikke vises' })).toBeTruthy()
  })

  it('says that an address leads nowhere', async () => {
    await openPage('/findes-ikke')

    expect(screen.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Gå til Overblik' })).toBeTruthy()
  })
})
