import { rankingOf } from './ranking-query.ts'
import { Period } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

describe('rankingOf', () => {
  it('asks for the period of the address, but not for one of another granularity', () => {
    const month = rankingOf(anIndicator(), { periode: Period.parse('2019M03') })
    const quarter = rankingOf(anIndicator(), { periode: Period.parse('2019K1') })

    expect(month.queryKey[1]).toContain('period=2019M03')
    expect(quarter.queryKey[1]).not.toContain('period=')
  })
})
