import { openPage } from '../../testing/open-page.tsx'
import { aReply } from '../../figures/testing.ts'
import { aRanking } from '../../figures/ranking/testing.ts'
import { endpoints } from '@noegletal/contract'
import { anIndicator, herning, points } from '@noegletal/domain/testing'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = (search = '', reply = aReply()) =>
  openPage(`/noegletal/bruttoledighed${search}`, { [endpoints.series.path]: reply })

describe('an address that suits another figure', () => {
  it.each([
    ['a calculation that is not right for shares', '?rul=12', 'rul'],
    ['a base that nobody has a figure in', '?indeks=2001M01', 'indeks'],
    ['a range that begins with a quarter', '?fra=2019K1', 'fra'],
    ['an area that is not shown', '?frem=751', 'frem'],
  ])('shows the figure without %s, and says so', async (_, search, name) => {
    await open(search)

    expect(
      screen.getByText(
        `Adressen har en værdi for »${name}«, som ikke kan bruges for dette nøgletal. Det vises uden den.`,
      ),
    ).toBeTruthy()
    expect(screen.getByRole('img', { name: /^Linjediagram/ })).toBeTruthy()
  })

  it('asks the server again without what it has no use for', async () => {
    const refusal = Response.json(
      { code: 'BAD_REQUEST', message: 'Opgøres pr. måned', details: [] },
      { status: 400 },
    )
    const answers = { [endpoints.series.path]: aReply() }
    const fetched: string[] = []
    const page = openPage('/noegletal/bruttoledighed?til=2019K1', answers)
    const answer = globalThis.fetch
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
      fetched.push(url)
      return url.includes('til=') ? Promise.resolve(refusal.clone()) : answer(url, init)
    })
    await page

    expect(screen.getByText(/en værdi for »til«/)).toBeTruthy()
    expect(fetched.filter((url) => url.includes('/series'))).toEqual([
      '/api/v1/series?indicator=bruttoledighed&til=2019K1',
      '/api/v1/series?indicator=bruttoledighed',
    ])
  })
})

describe('an address whose group of municipalities is none', () => {
  it('shows the ranking without it, and says so', async () => {
    const refused = { code: 'NOT_FOUND', message: 'Området findes ikke.', details: [] }
    await openPage('/noegletal/bruttoledighed?vis=rangliste&gruppe=atlantis', {
      [endpoints.series.path]: aReply(),
      [endpoints.ranking.path]: aRanking(),
      [`${endpoints.ranking.path}?indicator=bruttoledighed&group=atlantis`]: Response.json(
        refused,
        { status: 404 },
      ),
    })

    expect(screen.getByText(/en værdi for »gruppe«/)).toBeTruthy()
    expect(screen.getByRole('img', { name: /^Prikdiagram/ })).toBeTruthy()
  })
})

describe('a line that stands out', () => {
  it('is chosen by its label, and the choice stands in the address', async () => {
    const { address } = await open()

    fireEvent.click(screen.getByRole('button', { name: 'Fremhæv Hele landet' }))

    await waitFor(() => {
      expect(address()).toContain('frem=000')
    })
    await waitFor(() => {
      expect(
        screen.getByRole('button', { name: 'Fremhæv Hele landet', pressed: true }),
      ).toBeTruthy()
    })
  })
})

describe('an own range', () => {
  it('begins with what is shown, and keeps its ends in order', async () => {
    const { address } = await open()

    fireEvent.click(screen.getByRole('link', { name: 'Egen' }))
    await waitFor(() => {
      expect(address()).toContain('fra=2019M08&til=2019M09')
    })
    fireEvent.change(await screen.findByLabelText('Fra, måned'), { target: { value: '9' } })

    await waitFor(() => {
      expect(address()).toContain('fra=2019M09&til=2019M09')
    })
  })

  it('goes away with a range that rolls', async () => {
    const { address } = await open('?fra=2019M09&til=2019M09')

    fireEvent.click(screen.getByRole('link', { name: '13 mdr.' }))

    await waitFor(() => {
      expect(address()).toBe('/noegletal/bruttoledighed?spaend=13')
    })
  })
})

describe('what is calculated', () => {
  it('is offered over twelve months for counts alone', async () => {
    await open()
    expect(screen.queryByRole('link', { name: '12 mdr.' })).toBeNull()

    const indicator = anIndicator({ unit: 'cases', decimals: 0, flowOrStock: 'flow' })
    await open('', aReply({ indicator }))
    expect(screen.getByRole('link', { name: '12 mdr.' })).toBeTruthy()
  })

  it('is said in words: an index and its base', async () => {
    await open('?indeks=2019M08')

    expect(screen.getByText('Indeks, aug. 2019 = 100')).toBeTruthy()
    expect(screen.getByText(/som er sat til 100/)).toBeTruthy()
  })
})

const linksOfSwitch = () =>
  within(screen.getByRole('list', { name: 'Vis som' }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href'), link.ariaCurrent !== null])

describe('a count and its share', () => {
  const count = anIndicator({
    slug: 'bruttoledige',
    title: 'Bruttoledige',
    unit: 'persons',
    share: 'bruttoledighed',
    flowOrStock: 'stock',
  })
  const openPair = (address: string, reply = aReply()) =>
    openPage(address, {
      [endpoints.series.path]: reply,
      [endpoints.indicators.path]: {
        themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.' }],
        indicators: [anIndicator(), count],
        breaks: [],
        footnotes: [],
        gaps: [],
      },
    })

  it('lead to each other for the same areas, time, view and day', async () => {
    await openPair('/noegletal/bruttoledighed?omraader=657,000&spaend=13&vis=tabel&pr=2019-11-20')

    expect(linksOfSwitch()).toEqual([
      ['Andel', expect.stringContaining('/noegletal/bruttoledighed?'), true],
      [
        'Antal',
        '/noegletal/bruttoledige?omraader=657,000&spaend=13&vis=tabel&pr=2019-11-20',
        false,
      ],
    ])
  })

  it('leave behind what is right for a count alone', async () => {
    const reply = aReply({ indicator: count })
    await openPair('/noegletal/bruttoledige?rul=12&fra=2019M01&til=2019M09', reply)

    expect(linksOfSwitch()[0]).toEqual([
      'Andel',
      '/noegletal/bruttoledighed?fra=2019M01&til=2019M09',
      false,
    ])
  })

  it('are not offered for a figure that is alone', async () => {
    await open()

    expect(screen.queryByRole('list', { name: 'Vis som' })).toBeNull()
  })
})

const linked = () => screen.getAllByRole('link', { name: /hvor kommer tallet fra/ }).length

describe('the table under the lines', () => {
  it('has every figure, and the way to where it comes from as soon as it is seen', async () => {
    const months = Array.from({ length: 20 }, (_, month) => 3 + month / 10)
    await open(
      '?spaend=alt',
      aReply({ series: [{ area: herning, points: points('2018M02', months) }] }),
    )

    expect(document.querySelectorAll('tbody tr')).toHaveLength(20)
    expect(document.querySelector('tbody[hidden] td')?.textContent).toMatch(/^\d,\d$/)
    expect(linked()).toBe(13)

    fireEvent.click(screen.getByRole('button', { name: 'Vis alle 20 perioder' }))
    expect(linked()).toBe(20)
  })
})

describe('the neighbouring figures', () => {
  it('are fetched while the reader looks at this one, for the same areas', async () => {
    const slugs = ['a-dagpenge', 'bruttoledighed', 'langtidsledighed', 'nettoledighed']
    const catalogue = {
      themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Hvor mange er ledige.' }],
      indicators: slugs.map((slug) => anIndicator({ slug, title: slug, theme: 'ledighed' })),
      breaks: [],
      footnotes: [],
      gaps: [],
    }
    const { asked } = await openPage('/noegletal/bruttoledighed?omraader=657', {
      [endpoints.series.path]: aReply(),
      [endpoints.indicators.path]: catalogue,
    })
    const askedOf = (slug: string) =>
      asked.filter((url) => url === `/api/v1/series?indicator=${slug}&areas=657`).length

    expect(slugs.map(askedOf)).toEqual([0, 1, 0, 0])
    await waitFor(() => {
      expect(slugs.map(askedOf)).toEqual([1, 1, 1, 0])
    })
  })
})
