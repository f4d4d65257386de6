import { type Figures, Mapping } from '@noegletal/domain'
import { describe, expect, it } from 'vitest'
import type { FileOrder } from './job.ts'
import { createLastRead } from './last-read.ts'

const mapping = Mapping.parse({ axes: [], targets: [], categories: [], area: null, period: null })
const other = Mapping.parse({ ...mapping, area: '657' })
const figures: Figures = { size: 0, indicators: [] }

const order: FileOrder = {
  hash: 'a'.repeat(64),
  tableId: null,
  sheet: null,
  publishedOn: '2019-06-04',
  simulated: false,
  partial: false,
  mapping: null,
  remembered: [],
}
/** As a draft is published: by the very mapping with which it was compared. */
const publishing: FileOrder = {
  ...order,
  mapping: { mapping, origin: 'recognised', renamings: [] },
}

describe('createLastRead', () => {
  it('knows the file that was read last by the mapping that was found for it', () => {
    const lastRead = createLastRead()
    lastRead.keep({ version: 7, order, mapping, figures })

    expect(lastRead.find(publishing, 7)).toBe(figures)
  })

  it.each<[string, Partial<FileOrder>]>([
    ['another file', { hash: 'b'.repeat(64) }],
    ['another day', { publishedOn: '2019-06-05' }],
    ['another sheet', { sheet: 'Ark2' }],
    ['another kind', { simulated: true }],
    ['another scope', { partial: true }],
    ['another mapping', { mapping: { mapping: other, origin: 'chosen', renamings: [] } }],
  ])('does not take it for %s', (_, change) => {
    const lastRead = createLastRead()
    lastRead.keep({ version: 7, order, mapping, figures })

    expect(lastRead.find({ ...publishing, ...change }, 7)).toBeNull()
  })

  it('forgets it when the figures or the catalogue have changed, or when it is told to', () => {
    const lastRead = createLastRead()
    lastRead.keep({ version: 7, order, mapping, figures })

    expect(lastRead.find(publishing, 8)).toBeNull()
    lastRead.forget()
    expect(lastRead.find(publishing, 7)).toBeNull()
  })
})
