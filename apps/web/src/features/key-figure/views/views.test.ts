import { viewOf, viewsOf } from './views.ts'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

describe('the views of a key figure', () => {
  it('begin with lines, each under a value of its own', () => {
    const names = viewsOf(anIndicator()).map(({ vis }) => vis)

    expect(names[0]).toBe('linjer')
    expect(new Set(names).size).toBe(names.length)
  })

  it('lay no years over each other that have only one figure', () => {
    const names = viewsOf(anIndicator({ granularity: 'year' })).map(({ vis }) => vis)

    expect(names).not.toContain('aar')
    expect(viewOf(anIndicator({ granularity: 'year' }), { vis: 'aar' }).vis).toBe('linjer')
    expect(viewOf(anIndicator({ granularity: 'quarter' }), { vis: 'aar' }).vis).toBe('aar')
  })

  it('are lines where the address asks for what the page does not have', () => {
    expect(viewOf(anIndicator(), { vis: 'kort' }).vis).toBe('linjer')
    expect(viewOf(anIndicator(), {}).vis).toBe('linjer')
    expect(viewOf(anIndicator(), { vis: 'tabel' }).vis).toBe('tabel')
  })
})
