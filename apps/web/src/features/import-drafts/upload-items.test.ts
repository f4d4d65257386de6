import { type UploadItem, changeItem, nextWaiting, shareSent } from './upload-items.ts'
import { describe, expect, it } from 'vitest'

const anItem = (words: Partial<UploadItem> = {}): UploadItem => ({
  id: 1,
  file: new File(['1234'], 'marts.csv'),
  day: '2019-12-10',
  state: 'waiting',
  sent: 0,
  error: null,
  draft: null,
  ...words,
})

describe('files on their way up', () => {
  it('are sent one at a time, in order', () => {
    const second = anItem({ id: 2 })

    expect(nextWaiting([anItem({ state: 'done' }), second, anItem({ id: 3 })])).toBe(second)
    expect(nextWaiting([anItem({ state: 'sending' }), second])).toBeUndefined()
  })

  it('change one by one', () => {
    const changed = changeItem([anItem(), anItem({ id: 2 })], 2, { state: 'sending' })

    expect(changed.map(({ state }) => state)).toEqual(['waiting', 'sending'])
  })

  it('never seem more than whole', () => {
    expect(shareSent(anItem({ sent: 2 }))).toBe(0.5)
    expect(shareSent(anItem({ sent: 300 }))).toBe(1)
    expect(shareSent(anItem({ file: new File([], 'tom.csv') }))).toBe(0)
  })
})
