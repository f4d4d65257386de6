import { Subtitle } from './Subtitle.tsx'
import { aReply, country, herning, points } from '../../figures/testing.ts'
import { shownFigures } from '@noegletal/domain'
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

afterEach(cleanup)

const ofCountry = { area: country, points: points('2019M08', [3.6, 3.5]) }

function textOf(series: Parameters<typeof aReply>[0]): string {
  const shown = shownFigures(aReply(series), { own: herning, search: { spaend: 'alt' } })
  return render(<Subtitle shown={shown} finding={null} />).container.textContent
}

describe('Subtitle', () => {
  it('says that the own municipality has no figures', () => {
    const series = [{ area: herning, points: [] }, ofCountry]

    expect(textOf({ series })).toContain('Der er ingen tal for Herning.')
  })

  it('does not say so where the own municipality is only not chosen', () => {
    expect(textOf({ series: [ofCountry] })).not.toContain('Herning')
  })
})
