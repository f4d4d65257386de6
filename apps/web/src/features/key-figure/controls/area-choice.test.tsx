import { areas } from '../../../testing/answers.ts'
import { knownAreas } from '../../../testing/comparison.ts'
import { openPage } from '../../../testing/open-page.tsx'
import { endpoints, SeriesReply } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

const reply = SeriesReply.parse({
  asOf: null,
  indicator: anIndicator(),
  category: 'i-alt',
  series: areas.map((area) => ({ area, points: [] })),
  breaks: [],
  gaps: [],
  footnotes: [],
  goals: [],
  typicalRevision: null,
  finding: null,
  nextExpectedOn: null,
  publishedOn: null,
  importedAt: null,
  changes: [],
  changedSince: 0,
  simulated: false,
})

const manyAreas = [
  ...knownAreas,
  ...Array.from({ length: 8 }, (_, number) => ({
    code: `80${number}`,
    slug: `by-${number}`,
    name: `By ${number}`,
    kind: 'municipality',
    members: [],
  })),
]

async function open(known: readonly unknown[] = knownAreas) {
  const page = await openPage('/noegletal/bruttoledighed', {
    [endpoints.series.path]: reply,
    [endpoints.areas.path]: known,
  })
  const field = await screen.findByRole('combobox', { name: /Tilføj/ })
  return { ...page, field }
}

async function choose(field: HTMLElement, text: string, name: RegExp) {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  await screen.findByRole('option', { name })
  fireEvent.keyDown(field, { key: 'Enter' })
}

describe('the areas of a key figure', () => {
  it('are found by a part of the name, and added to those in the address', async () => {
    const { field, address } = await open()

    await choose(field, 'odder kommune', /Odder/)

    await waitFor(() =>
      expect(address()).toBe('/noegletal/bruttoledighed?omraader=657,rar-vestjylland,000,727'),
    )
    expect(screen.getByText('Odder er tilføjet.')).toBeDefined()
  })

  it('are not offered again, and are not asked for before somebody needs them', async () => {
    const { field, asked } = await open()
    expect(asked).not.toContain('/api/v1/areas')

    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: 'hele landet' } })

    await waitFor(() => expect(asked).toContain('/api/v1/areas'))
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('can be taken away, all but the own one', async () => {
    const { address } = await open()
    const buttons = screen.getAllByRole('button', { name: /^Fjern/ })
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Fjern RAR Vestjylland',
      'Fjern Hele landet',
    ])

    fireEvent.click(screen.getByRole('button', { name: 'Fjern RAR Vestjylland' }))

    await waitFor(() => expect(address()).toBe('/noegletal/bruttoledighed?omraader=657,000'))
  })

  it('are the municipalities of a ready-made group in the place of those before', async () => {
    const { field, address } = await open()

    await choose(field, 'kommunerne i region', /Region Midtjylland/)

    await waitFor(() => expect(address()).toBe('/noegletal/bruttoledighed?omraader=657,661,727'))
  })

  it('are not more than a chart can carry; a larger group is shown beside each other instead', async () => {
    const { field, address } = await open(manyAreas)

    await choose(field, 'alle kommuner', /Alle kommuner/)

    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Alle kommuner: 12 kommuner'),
    )
    expect(
      screen.getByRole('link', { name: 'Se dem alle under Sammenlign' }).getAttribute('href'),
    ).toBe('/sammenlign?gruppe=000')
    expect(address()).toBe('/noegletal/bruttoledighed')
  })

  it('is left without adding anything by Escape and by Tab', async () => {
    const { field, address } = await open()

    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: 'odder' } })
    await screen.findByRole('option', { name: /Odder/ })
    fireEvent.keyDown(field, { key: 'Escape' })
    fireEvent.change(field, { target: { value: 'holst' } })
    fireEvent.blur(field)

    expect(screen.queryByRole('option')).toBeNull()
    expect(address()).toBe('/noegletal/bruttoledighed')
  })
})
