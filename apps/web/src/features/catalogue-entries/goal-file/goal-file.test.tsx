import { aSite } from '../../../testing/answers.ts'
import { openPage } from '../../../testing/open-page.tsx'
import { endpoints, staffEndpoints } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const anItem = (words: object) => ({
  lines: [2],
  title: 'Lav ledighed',
  state: 'new',
  understood: 'Bruttoledighed, Herning, 2019: højst 3,5 %',
  before: null,
  changed: [],
  faults: [],
  ...words,
})

async function handIn(reading: object) {
  document.cookie = 'noegletal_login=1'
  await openPage('/katalog', {
    [staffEndpoints.session.path]: {
      user: { id: '1', name: 'Anna', email: 'anna@kommune.dk', role: 'analyst' },
    },
    [endpoints.site.path]: aSite(),
    [endpoints.indicators.path]: {
      themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Ledige.' }],
      indicators: [anIndicator()],
      breaks: [],
      gaps: [],
      footnotes: [],
    },
    [staffEndpoints.entries.path]: [],
    [staffEndpoints.readGoalFile.path]: { seen: 'x', fault: null, items: [], ...reading },
    [staffEndpoints.saveGoalFile.path]: { saved: 1 },
  })
  const part = await screen.findByRole('region', { name: 'Læs mål fra en fil' })
  fireEvent.change(within(part).getByLabelText('Vælg fil'), {
    target: { files: [new File(['Mål;Nøgletal'], 'mål.csv')] },
  })
  return within(part)
}

describe('goals from a file', () => {
  it('are shown as they were understood, and then saved', async () => {
    const part = await handIn({
      items: [
        anItem({}),
        anItem({ lines: [3], title: 'Kendt', state: 'changed', before: 'Før', changed: ['Kilde'] }),
      ],
    })

    expect((await part.findByRole('heading', { name: 'Sådan er mål.csv forstået' })).tagName).toBe(
      'H4',
    )
    expect(part.getByText('Nye: 1, rettes: 1, uændrede: 0, kan ikke læses: 0')).toBeTruthy()
    expect(part.getByText('Før: Før')).toBeTruthy()
    expect(part.getByText('Ændret: Kilde')).toBeTruthy()
    fireEvent.click(part.getByRole('button', { name: 'Gem 2 mål' }))

    expect(await part.findByText('1 mål er gemt. Læserne ser det nu.')).toBeTruthy()
    expect(part.queryByRole('heading', { name: 'Sådan er mål.csv forstået' })).toBeNull()
  })

  it('cannot be saved while one of them cannot be read', async () => {
    const fault = { line: 2, column: 'Værdi', message: 'fandt "ti", forventede et tal' }
    const part = await handIn({
      items: [anItem({ state: 'unreadable', understood: null, faults: [fault] })],
    })

    expect(
      await part.findByText('linje 2, kolonne Værdi: fandt "ti", forventede et tal'),
    ).toBeTruthy()
    expect(part.queryByRole('button', { name: /^Gem/ })).toBeNull()
  })

  it('are told to be none where the file is another', async () => {
    const fault = { line: null, column: null, message: 'filen har ingen linje med overskrifterne' }
    const part = await handIn({ fault })

    expect((await part.findByRole('alert')).textContent).toContain('filen har ingen linje')
  })
})
