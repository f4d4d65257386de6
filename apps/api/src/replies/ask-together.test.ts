import { describe, expect, it } from 'vitest'
import { askTogether } from './ask-together.ts'

describe('askTogether', () => {
  it('asks once for all who ask in the same turn', async () => {
    let asked = 0
    const ask = askTogether(async () => {
      asked += 1
      return asked
    })

    const answers = await Promise.all([ask(), Promise.resolve().then(ask), ask()])

    expect(answers).toEqual([1, 1, 1])
  })

  it('asks again for whoever asks later', async () => {
    let asked = 0
    const ask = askTogether(async () => {
      asked += 1
      return asked
    })
    await ask()

    expect(await ask()).toBe(2)
  })

  it('never gives an answer from before the question', async () => {
    let state = 'old'
    const ask = askTogether(async () => state)
    const first = ask()
    state = 'new'

    expect(await Promise.all([first, ask()])).toEqual(['new', 'new'])
  })

  it('fails for all who asked, and not for those who come after', async () => {
    let fails = true
    const ask = askTogether(async () => {
      if (fails) throw new Error('closed')
      return 'open'
    })
    await expect(Promise.all([ask(), ask()])).rejects.toThrow('closed')
    fails = false

    expect(await ask()).toBe('open')
  })
})
