import { describe, expect, it } from 'vitest'
import { BenchmarkList, benchmarkIndicator, benchmarkMeasures, benchmarkPart } from './benchmark.ts'

describe('the figures of the ministry’s benchmarking', () => {
  it('are known by list and measure, and back again', () => {
    for (const list of BenchmarkList.options) {
      for (const measure of benchmarkMeasures) {
        expect(benchmarkPart(benchmarkIndicator(list, measure))).toEqual({ list, measure })
      }
    }
    expect(benchmarkIndicator('samlet', 'place')).toBe('benchmark-samlet')
  })

  it('are no other figures', () => {
    expect(benchmarkPart('bruttoledighed')).toBeNull()
    expect(benchmarkPart('benchmark-samlet-andet')).toBeNull()
  })
})
