import { describe, expect, it } from 'vitest'
import type { FileShape } from '@noegletal/domain'
import { recognise } from '../dialects/recognise.ts'
import { bytesOf } from '../files/file-bytes.ts'
import { openFile } from '../files/open-file.ts'
import { describeShape } from './describe-shape.ts'

function shapeOf(text: string, tableId: string | null = null): FileShape {
  const opened = openFile(bytesOf(new TextEncoder().encode(text)))
  if (!opened.ok) throw new Error(opened.error.message)
  const layout = recognise(opened.value, tableId)
  if (!layout.ok) throw new Error(layout.error.message)
  return describeShape(opened.value, layout.value)
}

/** How often, and with how many rows, the reading of a long file under a heading tells how far it is. */
function told(heading: string): number[] {
  const rows = Array.from({ length: 12_000 }, () => 'Fleksjob;Herning;2019M01;5')
  const opened = openFile(bytesOf(new TextEncoder().encode(`${heading}\n${rows.join('\n')}`)))
  const counts: number[] = []
  if (!opened.ok) return counts
  const layout = recognise(opened.value, null)
  if (layout.ok) describeShape(opened.value, layout.value, (count) => counts.push(count))
  return counts
}

describe('the shape of a file', () => {
  it('says how it is written, and what stands on its axes', () => {
    expect(shapeOf('Navn;Måned;Antal\nHerning;2019M01;5\nOdder;2019M01;6\n', 'eget')).toEqual({
      form: { kind: 'csv', encoding: 'UTF-8', delimiter: ';' },
      dialect: 'table',
      title: null,
      tableId: 'eget',
      unit: null,
      axes: [
        { heading: 'Navn', members: ['Herning', 'Odder'], memberCount: 2 },
        { heading: 'Måned', members: ['2019M01'], memberCount: 1 },
      ],
      measures: ['Antal'],
      notes: [],
      headerKey: 'table: navn|maaned / antal',
    })
  })

  it('has the same key for the same headings, whatever the rows, the case and the spacing', () => {
    const { headerKey } = shapeOf('Navn;Måned;Antal\nHerning;2019M01;5\n')

    expect(shapeOf('NAVN; maaned ;antal\nOdder;2020M01;7\nOdder;2020M02;8\n').headerKey).toBe(
      headerKey,
    )
    expect(shapeOf('Navn;Måned;Andel\nHerning;2019M01;5\n').headerKey).not.toBe(headerKey)
  })

  it('keeps the first two hundred members and counts up to five thousand', () => {
    const rows = Array.from({ length: 6000 }, (_, index) => `område ${index};2019M01;5`)
    const [axis] = shapeOf(`Navn;Måned;Antal\n${rows.join('\n')}`).axes

    expect(axis?.members).toHaveLength(200)
    expect(axis?.memberCount).toBe(5000)
  })

  it('tells how far it is, and looks only at the beginning of a file of our own', () => {
    expect(told('tal;sted;måned;antal')).toEqual([5000, 10_000, 12_001])
    expect(told('nøgletal;område;periode;værdi')).toEqual([5000])
  })
})
