import { openPage } from '../../testing/open-page.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const { path } = staffEndpoints.webhooks
const aWebhook = {
  id: 'w1',
  name: 'Intranet',
  url: 'https://intranet.kommune.dk/nyt',
  createdBy: 'Anna Admin',
  createdAt: '2019-11-13T08:00:00.000Z',
  last: null,
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const at = '2019-11-20T11:00:00.000Z'

describe('the webhooks', () => {
  it.each([
    ['ingen endnu', null],
    ['modtaget 20. november 2019 kl. 12.00', { at, outcome: 'sent', fault: null }],
    [
      'på vej: Modtageren svarede 500.',
      { at, outcome: 'waiting', fault: 'Modtageren svarede 500.' },
    ],
    [
      'opgivet 20. november 2019 kl. 12.00: Modtageren svarede 500.',
      { at, outcome: 'given-up', fault: 'Modtageren svarede 500.' },
    ],
  ])('say of the last message: %s', async (words, last) => {
    await openPage('/webhooks', { [path]: [{ ...aWebhook, last }] })

    const row = (await screen.findByRole('rowheader', { name: 'Intranet' })).closest('tr')
    expect(row && within(row).getByText(words)).toBeTruthy()
  })

  it('are added, and the secret is told once', async () => {
    const secret = 'whsec_abc='
    const { sent } = await openPage('/webhooks', {
      [path]: [],
      [`POST ${path}`]: { ...aWebhook, secret },
    })
    await screen.findByText('Der er ingen webhooks.')
    press('Tilføj')
    expect(screen.getByText('Skriv, hvem der skal have besked')).toBeTruthy()
    expect(screen.getByText('Skriv en adresse, der begynder med https://')).toBeTruthy()
    expect(sent).toEqual([])

    write('Hvem skal have besked?', 'Intranet')
    write('Adressen, der sendes til', ' https://intranet.kommune.dk/nyt ')
    press('Tilføj')

    const field = await screen.findByLabelText<HTMLInputElement>('Hemmeligheden')
    expect(field.value).toBe(secret)
    expect(sent[0]?.body).toEqual({ name: 'Intranet', url: 'https://intranet.kommune.dk/nyt' })
  })

  it('are removed once somebody has said yes', async () => {
    const { sent } = await openPage('/webhooks', { [path]: [aWebhook], [`DELETE ${path}/w1`]: [] })
    await screen.findByRole('rowheader', { name: 'Intranet' })
    fireEvent.click(screen.getByRole('button', { name: /^Fjern/ }))
    expect(sent).toEqual([])

    const dialog = screen.getByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Fjern' }))

    expect(await screen.findByText('Der er ingen webhooks.')).toBeTruthy()
  })
})
