import { aDifference } from '../../testing/drafts.ts'
import { openPage } from '../../testing/open-page.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { Import } from '@noegletal/domain'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const path = '/api/v1/imports/12'
const batch = Import.parse({
  id: 12,
  title: 'Ledige i oktober',
  source: 'jobindsats.dk',
  fileName: 'oktober.csv',
  fileHash: 'b'.repeat(64),
  sheet: null,
  partial: false,
  publishedOn: '2019-12-10',
  reason: 'new',
  note: null,
  simulated: false,
  importedBy: 'Analytiker',
  importedAt: '2019-12-10T11:00:00.000Z',
  counts: { new: 1240, changed: 40, unchanged: 0, withdrawn: 0 },
  undone: null,
})
const undone = { ...batch, undone: { on: '2019-12-11', by: 'Analytiker', note: 'Forkert fil.' } }
const preview = {
  counts: { new: 0, changed: 1, unchanged: 0, withdrawn: 1240 },
  restingOn: [{ id: 13, title: 'Ledige i november', publishedOn: '2020-01-12', cells: 39 }],
  differences: [aDifference()],
}
const as = (role: string | null) => ({
  [path]: batch,
  [staffEndpoints.session.path]: {
    user: role && { id: 'u1', name: 'Analytiker', email: 'analytiker@kommune.dk', role },
  },
  [`${path}/undo`]: preview,
})

beforeEach(() => {
  document.cookie = 'noegletal_login=1'
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.cookie = 'noegletal_login=; max-age=0'
})

describe('undoing an import', () => {
  it('is not offered to readers, and nobody asks who they are', async () => {
    document.cookie = 'noegletal_login=; max-age=0'

    const { asked } = await openPage('/indlaesninger/12', as(null))

    expect(screen.queryByRole('heading', { name: 'Fortryd indlæsningen' })).toBeNull()
    expect(asked).not.toContain(staffEndpoints.session.path)
  })

  it('shows first what would change and what rests on it', async () => {
    await openPage('/indlaesninger/12', as('analyst'))

    fireEvent.click(await screen.findByRole('button', { name: 'Se, hvad der sker' }))

    expect(
      await screen.findByText('For læserne giver det 1 ændret og 1.240 udgåede tal.'),
    ).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Ledige i november' })).toBeTruthy()
    expect(screen.getByRole('row', { name: /oktober 2019/ })).toBeTruthy()
  })

  it('is done with a reason, and then said', async () => {
    const server = await openPage('/indlaesninger/12#fortryd', {
      ...as('analyst'),
      [`POST ${path}/undo`]: undone,
    })
    fireEvent.change(await screen.findByLabelText('Hvorfor fortrydes den?'), {
      target: { value: 'Forkert fil.' },
    })

    server.answers = { ...server.answers, [path]: undone }
    fireEvent.click(screen.getByRole('button', { name: 'Fortryd indlæsningen' }))

    expect(await screen.findByText(/Indlæsningen blev fortrudt 11\. december 2019/)).toBeTruthy()
    expect(server.sent).toEqual([
      { method: 'POST', url: `${path}/undo`, body: { note: 'Forkert fil.' } },
    ])
    expect(screen.queryByRole('button', { name: 'Fortryd indlæsningen' })).toBeNull()
  })

  it('can be left alone', async () => {
    const { sent } = await openPage('/indlaesninger/12#fortryd', as('admin'))

    fireEvent.click(await screen.findByRole('button', { name: 'Behold den' }))

    expect(screen.getByRole('button', { name: 'Se, hvad der sker' })).toBeTruthy()
    expect(sent).toEqual([])
  })
})

describe('the list of imports', () => {
  const list = { '/api/v1/imports': [batch] }

  it('leads those who are logged in to where files are handed in', async () => {
    await openPage('/indlaesninger', list)

    expect(screen.getByRole('link', { name: 'Indlæs nye tal' }).getAttribute('href')).toBe(
      '/import',
    )
  })

  it('has no such way for readers', async () => {
    document.cookie = 'noegletal_login=; max-age=0'

    await openPage('/indlaesninger', list)

    expect(screen.queryByRole('link', { name: 'Indlæs nye tal' })).toBeNull()
  })
})
