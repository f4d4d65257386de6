import { aKeyFigure, anOverview } from '../../testing/answers.ts'
import { openPage } from '../../testing/open-page.tsx'
import { endpoints } from '@noegletal/contract'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

const gap = {
  indicator: 'bruttoledighed',
  area: null,
  from: '2019M10',
  til: null,
  reason: 'Nyt fagsystem.',
  expected: 'i foråret',
  simulated: false,
}

const open = (address = '/noegletal?vis=kort') =>
  openPage(address, {
    [endpoints.overview.path]: anOverview([aKeyFigure({ gap })]),
  })

const multiple = () => {
  const item = screen.getByRole('heading', { name: 'Bruttoledighed' }).closest('li')
  if (item === null) throw new Error('no small chart')
  return item
}
const plain = (element: HTMLElement) => element.textContent.replaceAll('\u00A0', ' ')

describe('the small charts', () => {
  it('print the end value of every line, in the order of the areas', async () => {
    await open()

    const ends = within(multiple())
      .getAllByRole('listitem')
      .map((item) => plain(item).replace(/, hvor kommer.*/, ''))
    expect(ends).toEqual(['Herning 3,0 %', 'RAR Vestjylland 3,3 %', 'Hele landet 3,5 %'])
  })

  it('say the change and the distance to the country in words, and why newer figures are missing', async () => {
    await open()

    const words = plain(multiple())
    expect(words).toContain('faldet 0,3 pct.point siden sep. 2018')
    expect(words).toContain('Forskel til hele landet: 0,5 pct.point lavere')
    expect(words).toContain('Nyt fagsystem. Ventes igen i foråret.')
  })

  it('say whether they share an axis, and can', async () => {
    const { address } = await open()
    expect(screen.getByText(/Hver graf har sin egen akse/)).toBeDefined()
    expect(plain(multiple())).toContain('Akse: 3,0 % – 3,5 %')

    fireEvent.click(screen.getByRole('link', { name: 'Fælles akse' }))

    await waitFor(() => expect(address()).toBe('/noegletal?vis=kort&akse=faelles'))
    expect(screen.getByText(/fælles akse fra nul/)).toBeDefined()
    expect(plain(multiple())).toContain('Akse: 0,0 % – 3,5 %')
  })
})
