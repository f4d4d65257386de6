import { openPage } from '../../testing/open-page.tsx'
import { staffEndpoints } from '@noegletal/contract'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.cookie = 'noegletal_login=; Max-Age=0'
})

const analyst = { id: '1', name: 'Analytiker', email: 'analytiker@kommune.dk', role: 'analyst' }
const logInPath = `POST ${staffEndpoints.logIn.path}`
const problem = (status: number, message: string) =>
  Response.json({ code: 'UNAUTHORIZED', message, details: [] }, { status })
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

async function logInFrom(address: string, answers: Record<string, unknown>) {
  const page = await openPage(address, answers)
  write('E-mail', 'analytiker@kommune.dk')
  write('Adgangskode', 'korrekt hest batteri')
  press('Log ind')
  return page
}

describe('the login', () => {
  it('leads back to where one came from', async () => {
    const { address, sent } = await logInFrom('/log-ind?tilbage=/om-tallene', {
      [logInPath]: { user: analyst },
    })

    await waitFor(() => expect(address()).toBe('/om-tallene'))
    expect(sent[0]?.body).toEqual({
      email: 'analytiker@kommune.dk',
      password: 'korrekt hest batteri',
    })
  })

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'leads to no other server (%s)',
    async (back) => {
      const { address } = await logInFrom(`/log-ind?tilbage=${encodeURIComponent(back)}`, {
        [logInPath]: { user: analyst },
        [staffEndpoints.session.path]: { user: analyst },
      })

      await waitFor(() => expect(address()).toBe('/konto'))
    },
  )

  it('says why it is refused, and keeps what was written', async () => {
    await logInFrom('/log-ind', {
      [logInPath]: problem(401, 'E-mailadressen eller adgangskoden er forkert.'),
    })

    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('E-mailadressen eller adgangskoden er forkert.')
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('analytiker@kommune.dk')
  })

  it('asks for what is missing where it is missing, and sends nothing', async () => {
    const { sent } = await openPage('/log-ind')

    press('Log ind')

    const email = screen.getByLabelText('E-mail')
    const fault = document.getElementById(email.getAttribute('aria-describedby') ?? '')
    expect(fault?.textContent).toBe('Skriv en e-mailadresse som navn@kommune.dk')
    expect(screen.getByText('Skriv din adgangskode')).toBeTruthy()
    expect(sent).toEqual([])
  })

  it('can show the password', async () => {
    await openPage('/log-ind')
    const password = screen.getByLabelText<HTMLInputElement>('Adgangskode')

    fireEvent.click(screen.getByLabelText('Vis adgangskoden'))

    expect(password.type).toBe('text')
  })
})

describe('the frame', () => {
  it('offers to log in, and to come back, without asking who reads', async () => {
    const { asked } = await openPage('/om-tallene')

    const link = screen.getByRole('link', { name: 'Log ind' })
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe('/log-ind?tilbage=/om-tallene')
    expect(asked.join(' ')).not.toContain('session')
  })

  it('offers the own account to who is logged in', async () => {
    document.cookie = 'noegletal_login=1'
    await openPage('/om-tallene')

    expect(screen.getByRole('link', { name: 'Min konto' }).getAttribute('href')).toBe('/konto')
    expect(screen.queryByRole('link', { name: 'Indlæs tal' })).toBeNull()
  })

  it.each(['analyst', 'admin'])(
    'leads an %s to what only they may, from every page',
    async (role) => {
      document.cookie = `noegletal_login=${role}`
      const { asked } = await openPage('/om-tallene')

      const links = within(
        screen.getByRole('navigation', { name: 'For analytikere' }),
      ).getAllByRole('link')
      expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
        ['Indlæs tal', '/import'],
        ['Katalog', '/katalog'],
        ['Min konto', '/konto'],
      ])
      expect(asked.join(' ')).not.toContain('session')
    },
  )
})

const linksFor = async (role: string) => {
  await openPage('/konto', { [staffEndpoints.session.path]: { user: { ...analyst, role } } })
  const main = await screen.findByText('Analytiker')
  const links = main.closest('main')?.querySelectorAll('a') ?? []
  return Array.from(links, (link) => link.textContent)
}

describe('the own account', () => {
  it.each([
    ['reader', []],
    ['analyst', ['Indlæs tal', 'Tilføjelser til kataloget', 'Adgangsnøgler']],
    [
      'admin',
      [
        'Indlæs tal',
        'Tilføjelser til kataloget',
        'Adgangsnøgler',
        'Brugere',
        'Webhooks',
        'Hændelser',
      ],
    ],
  ])('of a %s leads to %j', async (role, links) => {
    expect(await linksFor(role)).toEqual(links)
  })

  it('is not shown to somebody without a login', async () => {
    await openPage('/konto', { [staffEndpoints.session.path]: { user: null } })

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Log ind for at gå videre')
  })

  it('takes a new password of twelve characters, for the present one', async () => {
    const { sent } = await openPage('/konto', {
      [staffEndpoints.session.path]: { user: analyst },
      [`POST ${staffEndpoints.changePassword.path}`]: { user: analyst },
    })
    write('Nuværende adgangskode', 'korrekt hest batteri')
    write('Ny adgangskode', 'kort')
    press('Skift adgangskoden')
    expect(screen.getByText('Adgangskoden skal have mindst 12 tegn')).toBeTruthy()
    expect(sent).toEqual([])

    write('Ny adgangskode', 'noget helt andet')
    press('Skift adgangskoden')

    expect(await screen.findByText(/Adgangskoden er skiftet/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Ny adgangskode').value).toBe('')
  })
})

describe('an invitation', () => {
  const token = 'x'.repeat(43)
  const path = `/api/v1/open-invitations/${token}`
  const accepted = {
    [`POST ${path}`]: { user: analyst },
    [staffEndpoints.session.path]: { user: analyst },
  }

  it('asks for a name and a password, and leads to the new account', async () => {
    const { sent, address } = await openPage(`/invitation/${token}`, {
      [path]: { email: 'analytiker@kommune.dk', role: 'analyst', name: null },
      ...accepted,
    })
    await screen.findByText('Du er inviteret som analytiker.')
    write('Navn', 'Analytiker')
    write('Adgangskode', 'korrekt hest batteri')
    press('Opret kontoen')

    await waitFor(() => expect(address()).toBe('/konto'))
    expect(sent[0]?.body).toEqual({ name: 'Analytiker', password: 'korrekt hest batteri' })
  })

  it('asks the first administrator for an address too', async () => {
    const { sent } = await openPage(`/invitation/${token}`, {
      [path]: { email: null, role: 'admin', name: null },
      ...accepted,
    })
    await screen.findByText('Du er inviteret som administrator.')
    press('Opret kontoen')
    expect(screen.getByText('Skriv en e-mailadresse som navn@kommune.dk')).toBeTruthy()
    expect(screen.getByText('Skriv dit navn')).toBeTruthy()
    write('E-mail', 'analytiker@kommune.dk')
    write('Navn', 'Analytiker')
    write('Adgangskode', 'korrekt hest batteri')
    press('Opret kontoen')

    await waitFor(() => expect(sent[0]?.body).toMatchObject({ email: 'analytiker@kommune.dk' }))
  })

  it('asks who has an account for a new password alone', async () => {
    const { sent } = await openPage(`/invitation/${token}`, {
      [path]: { email: 'analytiker@kommune.dk', role: 'analyst', name: 'Analytiker' },
      ...accepted,
    })
    await screen.findByText(/^Hej Analytiker\./)
    expect(screen.queryByLabelText('Navn')).toBeNull()
    write('Adgangskode', 'noget helt andet')
    press('Gem adgangskoden')

    await waitFor(() => expect(sent).toHaveLength(1))
  })

  it('that has ended says so', async () => {
    const message = 'Linket er brugt, trukket tilbage eller udløbet. Bed om et nyt.'
    const gone = Response.json({ code: 'NOT_FOUND', message, details: [] }, { status: 404 })
    await openPage(`/invitation/${token}`, { [path]: gone })

    expect(await screen.findByText(message)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Linket virker ikke')
  })
})
