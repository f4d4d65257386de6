import { openPage } from '../../testing/open-page.tsx'
import { type NewsSubscription, staffEndpoints } from '@noegletal/contract'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const reader = { id: '1', name: 'Leder', email: 'leder@kommune.dk', role: 'reader' }
const { path } = staffEndpoints.subscription

const openAccount = (
  subscription: Partial<Record<keyof NewsSubscription, unknown>>,
  more: Record<string, unknown> = {},
) =>
  openPage('/konto', {
    [staffEndpoints.session.path]: { user: reader },
    [path]: { mailIsSetUp: true, email: reader.email, choice: null, ...subscription },
    ...more,
  })
const choice = { rhythm: 'weekly', themes: ['ledighed'], area: '000' }
const saved = (one: unknown) => ({ mailIsSetUp: true, email: reader.email, choice: one })
const howOften = () => screen.findByLabelText<HTMLSelectElement>('Hvor tit?')
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Gem' }))

describe('news by e-mail', () => {
  it('is off until somebody asks, and says where it would be sent', async () => {
    await openAccount({})

    expect((await howOften()).selectedOptions[0]?.textContent).toBe('Slet ikke')
    expect(screen.getByText(/^Der sendes til leder@kommune\.dk/)).toBeTruthy()
    expect(screen.queryByLabelText('Område')).toBeNull()
  })

  it('is asked for, about the own municipality and all themes unless something else is chosen', async () => {
    const { sent } = await openAccount({}, { [`PUT ${path}`]: saved(choice) })
    fireEvent.change(await howOften(), { target: { value: 'weekly' } })
    expect(screen.getByLabelText<HTMLInputElement>('Område').value).toBe('Herning')

    save()

    expect(await screen.findByText(/^Gemt\. Hver mail har et link/)).toBeTruthy()
    expect(sent).toEqual([
      { method: 'PUT', url: path, body: { rhythm: 'weekly', themes: [], area: '657' } },
    ])
  })

  it('shows what was asked for, and changes it', async () => {
    const { sent } = await openAccount({ choice }, { [`PUT ${path}`]: saved(choice) })
    expect((await howOften()).value).toBe('weekly')
    expect(screen.getByLabelText<HTMLInputElement>('Område').value).toBe('Hele landet')
    const theme = screen.getByLabelText<HTMLInputElement>('Ledighed')
    expect(theme.checked).toBe(true)

    fireEvent.click(theme)
    save()

    await waitFor(() => expect(sent[0]?.body).toMatchObject({ themes: [], area: '000' }))
  })

  it('is ended', async () => {
    const { sent } = await openAccount({ choice }, { [`DELETE ${path}`]: saved(null) })
    fireEvent.change(await howOften(), { target: { value: 'never' } })
    save()

    expect(await screen.findByText('Gemt. Du får ikke mere nyt pr. e-mail.')).toBeTruthy()
    expect(sent.map(({ method }) => method)).toEqual(['DELETE'])
  })

  it('asks for an area when the field is empty, and sends nothing', async () => {
    const { sent } = await openAccount({ choice })
    await howOften()
    fireEvent.change(screen.getByLabelText('Område'), { target: { value: '' } })

    save()

    expect(screen.getByText('Vælg et område')).toBeTruthy()
    expect(sent).toEqual([])
  })

  it('cannot be asked for where the server sends no mail', async () => {
    await openAccount({ mailIsSetUp: false })

    expect(await screen.findByText(/^E-mail er ikke sat op på denne server/)).toBeTruthy()
    expect(screen.queryByLabelText('Hvor tit?')).toBeNull()
  })
})

describe('the link in a mail', () => {
  const token = `sub-1.${'x'.repeat(43)}`

  it('ends nothing before somebody says so, and needs no login', async () => {
    const { sent } = await openPage(`/afmeld/${token}`, { [`POST /afmeld/${token}`]: {} })
    expect(sent).toEqual([])

    fireEvent.click(screen.getByRole('button', { name: 'Afmeld' }))

    expect(await screen.findByText(/^Du er afmeldt/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Afmeld' })).toBeNull()
  })

  it('that does not hold says so', async () => {
    const message = 'Linket virker ikke. Brug linket i den nyeste mail.'
    await openPage(`/afmeld/${token}`, {
      [`POST /afmeld/${token}`]: Response.json(
        { code: 'NOT_FOUND', message, details: [] },
        { status: 404 },
      ),
    })

    fireEvent.click(screen.getByRole('button', { name: 'Afmeld' }))

    expect((await screen.findByRole('alert')).textContent).toContain(message)
  })
})
