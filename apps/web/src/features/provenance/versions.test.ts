import { shownOn, toSteps, type Version } from './versions.ts'
import { Import, numberValue } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'

type Words = { number: number; publishedOn: string; importedAt?: string; undoneOn?: string }

function aVersion({ number, publishedOn, importedAt, undoneOn }: Words): Version {
  return {
    value: numberValue(number),
    preliminary: false,
    note: null,
    line: 2,
    lineText: null,
    current: false,
    import: Import.parse({
      id: 1,
      title: 'Referat',
      source: 'Referatet',
      fileName: 'referat.csv',
      fileHash: 'a'.repeat(64),
      sheet: null,
      partial: false,
      publishedOn,
      reason: 'new',
      note: null,
      simulated: false,
      importedBy: 'en analytiker',
      importedAt: `${importedAt ?? publishedOn}T10:00:00Z`,
      counts: { new: 1, changed: 0, unchanged: 0, withdrawn: 0 },
      undone: undoneOn === undefined ? null : { on: undoneOn, by: 'en analytiker', note: null },
    }),
  }
}

const first = aVersion({ number: 3.9, publishedOn: '2019-06-04' })
const second = aVersion({ number: 3.8, publishedOn: '2019-11-13' })

describe('toSteps', () => {
  it('says what a version replaced', () => {
    expect(toSteps([second, first]).map(({ before }) => before)).toEqual([first.value, null])
  })

  it('passes over a version that was undone', () => {
    const undone = aVersion({ number: 9.9, publishedOn: '2019-08-01', undoneOn: '2019-08-02' })

    expect(toSteps([second, undone, first])[0]?.before).toEqual(first.value)
  })
})

describe('shownOn', () => {
  it('finds the newest version that was published by the day', () => {
    expect(shownOn([second, first], '2019-11-12')).toBe(first)
    expect(shownOn([second, first], '2019-11-13')).toBe(second)
  })

  it('finds nothing before the first', () => {
    expect(shownOn([second, first], '2019-06-03')).toBeNull()
  })

  it('counts an undone version for the days it was on show', () => {
    const undone = aVersion({
      number: 9.9,
      publishedOn: '2019-08-01',
      importedAt: '2019-08-03',
      undoneOn: '2019-08-05',
    })

    const days = ['2019-08-02', '2019-08-03', '2019-08-04', '2019-08-05']

    expect(days.map((day) => shownOn([undone, first], day) === undone)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
