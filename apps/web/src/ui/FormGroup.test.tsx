import { FormGroup } from './FormGroup.tsx'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

afterEach(cleanup)

const show = (words: { readonly hint?: string; readonly fault: string | null }) =>
  render(
    <FormGroup label="Titel" describedBy="detalje" {...words}>
      {(field) => <input {...field} />}
    </FormGroup>,
  )
const describedBy = () =>
  (screen.getByLabelText('Titel').getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? id)

describe('a field in its group', () => {
  it('is described by its hint, by what else is said of it, and by its fault', () => {
    show({ hint: 'Kort.', fault: 'Skriv en titel.' })

    expect(describedBy()).toEqual(['Kort.', 'detalje', 'Skriv en titel.'])
    expect(screen.getByLabelText('Titel').getAttribute('aria-invalid')).toBe('true')
  })

  it('has neither hint nor fault where there is none', () => {
    show({ fault: null })

    expect(describedBy()).toEqual(['detalje'])
    expect(screen.getByLabelText('Titel').getAttribute('aria-invalid')).toBe('false')
  })
})
