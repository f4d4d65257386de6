import { openPage } from '../../../testing/open-page.tsx'
import { publishedReportEndpoints, staffEndpoints } from '@noegletal/contract'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.cookie = 'noegletal_login=; max-age=0'
})

const edition = (number: number) => ({
  number,
  at: `2019-05-2${number}T08:00:00.000Z`,
  by: 'Anna',
  hash: `${number}`,
})
const june = {
  id: 'juni',
  title: 'Nøgletal, juni 2019',
  committee: 'Beskæftigelsesudvalget',
  meetingDate: '2019-06-04',
  asOf: '2019-05-28',
  simulated: false,
  editions: [edition(1), edition(2)],
}

/** A report in work, in the state of the given name. */
const aDraft = (state: 'draft' | 'ready' | 'published', title: string) => ({
  id: state,
  state,
  plan: {
    title,
    template: 'noegletal',
    committee: 'Beskæftigelsesudvalget',
    meetingDate: '2019-09-03',
    own: '657',
    compare: [],
    til: null,
    asOf: null,
    sections: ['ledighed'],
  },
  changedAt: '2019-08-20T10:30:00.000Z',
  changedBy: 'Bo Berg',
  editions: [],
})
const drafts = [
  aDraft('draft', 'Nøgletal, september 2019'),
  aDraft('ready', 'Unge, september 2019'),
  aDraft('published', 'Nøgletal, august 2019'),
]

const open = (reports: readonly unknown[] = [june], role = 'analyst') =>
  openPage('/rapporter', {
    [publishedReportEndpoints.reports.path]: reports,
    [staffEndpoints.session.path]: {
      user: { id: '1', name: 'Anna', email: 'anna@kommune.dk', role },
    },
    [staffEndpoints.reportDrafts.path]: drafts,
  })

const cellsOf = (title: string) => {
  const row = screen.getByRole('rowheader', { name: title }).closest('tr')
  return row === null ? [] : within(row).getAllByRole('cell')
}
const wordsOf = (title: string) => cellsOf(title).map(({ textContent }) => textContent.trim())

describe('the list of published reports', () => {
  it('says of each for which meeting it is and as of when, and leads to it and to every edition', async () => {
    await open()

    expect(wordsOf('Nøgletal, juni 2019').slice(0, 3)).toEqual([
      '4. juni 2019',
      'Beskæftigelsesudvalget',
      '28. maj 2019',
    ])
    expect(screen.getByRole('link', { name: 'Nøgletal, juni 2019' }).getAttribute('href')).toBe(
      '/rapporter/juni',
    )
    expect(screen.getByRole('link', { name: '1.' }).getAttribute('href')).toBe(
      '/rapporter/juni?udgave=1',
    )
  })

  it('marks those with simulated figures', async () => {
    await open([june, { ...june, id: 'maj', title: 'Nøgletal, maj 2019', simulated: true }])

    expect(screen.getByRole('rowheader', { name: /^Nøgletal, maj/ }).textContent).toContain(
      'Simulerede tal',
    )
    expect(screen.getByRole('rowheader', { name: /^Nøgletal, juni/ }).textContent).not.toContain(
      'Simulerede tal',
    )
  })

  it('says that there is none', async () => {
    await open([])

    expect(screen.getByText('Der er ingen publicerede rapporter endnu.')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the reports in work', () => {
  it('are not asked for by a reader without a login', async () => {
    const { asked } = await open()

    expect(asked).not.toContain(staffEndpoints.session.path)
    expect(asked).not.toContain(staffEndpoints.reportDrafts.path)
  })

  it('are not for a login that may only read', async () => {
    document.cookie = 'noegletal_login=reader'
    const { asked } = await open([june], 'reader')

    await vi.waitFor(() => expect(asked).toContain(staffEndpoints.session.path))
    expect(asked).not.toContain(staffEndpoints.reportDrafts.path)
    expect(screen.queryByRole('button', { name: 'Ny rapport' })).toBeNull()
  })

  it('stand with their state and who changed them last, without those that are published', async () => {
    document.cookie = 'noegletal_login=analyst'
    await open()
    const link = await screen.findByRole('link', { name: 'Nøgletal, september 2019' })

    expect(link.getAttribute('href')).toBe('/rapporter/draft/rediger')
    expect(wordsOf('Nøgletal, september 2019').slice(2)).toEqual([
      'Kladde',
      '20. august 2019 kl. 12.30 af Bo Berg',
    ])
    expect(wordsOf('Unge, september 2019')[2]).toBe('Klar')
    expect(screen.queryByText('Nøgletal, august 2019')).toBeNull()
  })
})
