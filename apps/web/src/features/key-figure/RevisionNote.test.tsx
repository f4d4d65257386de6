import { RevisionNote } from './RevisionNote.tsx'
import { aPoint, aReply, country, herning } from '../../figures/testing.ts'
import type { SeriesReply } from '@noegletal/contract'
import { anIndicator } from '@noegletal/domain/testing'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

const typicalRevision = {
  indicator: anIndicator().slug,
  kind: 'points',
  mean: 0.1,
  periods: 14,
  simulated: true,
} as const
const preliminary = [
  { area: herning, points: [aPoint('2019M09', 3, { preliminary: true })] },
  { area: country, points: [aPoint('2019M09', 3.5)] },
]

function note(words: Partial<SeriesReply>): string {
  const { container } = render(<RevisionNote own={herning} reply={aReply(words)} />)
  return container.textContent.replaceAll('\u00A0', ' ')
}

describe('the note on how preliminary figures change', () => {
  it('says how much, and that it rests on simulated figures', () => {
    expect(note({ series: preliminary, typicalRevision })).toBe(
      'Foreløbige tal for Herning: Den nyeste måned er i snit steget 0,1 procentpoint ved næste opdatering (målt over 14 måneder, simulerede tal).',
    )
  })

  it('is left out when nothing of the own municipality is preliminary', () => {
    const final = preliminary.map(({ area }) => ({ area, points: [aPoint('2019M09', 3)] }))

    expect(note({ series: final, typicalRevision })).toBe('')
    expect(note({ series: preliminary.slice(1), typicalRevision })).toBe('')
  })

  it('is left out when nobody knows', () => {
    expect(note({ series: preliminary, typicalRevision: null })).toBe('')
  })
})
