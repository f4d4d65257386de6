import { anObservation } from '@noegletal/domain/testing'
import { type StoredSeries, type WritableStore, openWritableSqliteStore } from '@noegletal/store'
import { aCatalogue } from '@noegletal/store/testing'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepFile, readKeptFile } from './kept-files.ts'
import { type FileToPublish, comparePrepared, prepareFile, publishFile } from './publish-file.ts'

type UnderTest = {
  readonly store: WritableStore
  readonly directory: string
  readonly publish: (file: FileToPublish) => ReturnType<typeof publishFile>
}

/** A real store in a directory of its own, open until the test ends. */
async function aStore(): Promise<UnderTest> {
  const directory = await mkdtemp(join(tmpdir(), 'noegletal-publish-'))
  const store = openWritableSqliteStore({ file: join(directory, 'noegletal.sqlite') })
  await store.saveCatalogue(aCatalogue(), 'test')
  onTestFinished(async () => {
    await store.close()
    await rm(directory, { recursive: true })
  })
  const tools = { store, keepFile: keepFile.bind(null, directory) }
  return { store, directory, publish: (file) => publishFile(tools, file) }
}

const diskFull = (): Promise<never> => Promise.reject(new Error('ENOSPC'))

const heading = 'nøgletal;område;periode;værdi;kategori;status;note'

function aFile(
  content: string | readonly string[],
  words: Partial<FileToPublish> = {},
): FileToPublish {
  const text = typeof content === 'string' ? content : [heading, ...content].join('\r\n')
  return {
    bytes: new TextEncoder().encode(text),
    fileName: 'tal.csv',
    title: 'Referat',
    source: 'Beskæftigelsesudvalget',
    publishedOn: '2019-06-04',
    reason: 'new',
    note: null,
    simulated: false,
    importedBy: 'analytiker',
    ...words,
  }
}

function figuresOf(store: WritableStore): Promise<StoredSeries[]> {
  const { indicator, area } = anObservation()
  return store.read((figures) =>
    figures.series({ indicators: [indicator], areas: [area], asOf: '2099-12-31' }),
  )
}

const march = 'Bruttoledighed;Herning;2019M03;3,4'
const february = 'Bruttoledighed;Herning;2019M02;3,5'

describe('publishing a file', () => {
  it('puts its figures in the store and says what came of it', async () => {
    const { store, publish } = await aStore()

    const report = await publish(aFile([february, march]))

    expect(report).toMatchObject({
      kind: 'published',
      reading: { rows: 2, encoding: 'UTF-8', decimal: 'comma' },
      import: { title: 'Referat', publishedOn: '2019-06-04', counts: { new: 2, changed: 0 } },
    })
    const [series] = await figuresOf(store)
    expect(series?.points.map(({ period, value }) => [period, value])).toEqual([
      ['2019M02', { kind: 'number', number: 3.5 }],
      ['2019M03', { kind: 'number', number: 3.4 }],
    ])
  })

  it('keeps the file as it came, under the hash that the import carries', async () => {
    const { directory, publish } = await aStore()
    const file = aFile([march])

    const report = await publish(file)

    const hash = report.kind === 'published' ? report.import.fileHash : ''
    expect(Uint8Array.from((await readKeptFile(directory, hash)) ?? [])).toEqual(file.bytes)
  })

  it('publishes nothing when the file cannot be kept', async () => {
    const { store } = await aStore()
    await expect(publishFile({ store, keepFile: diskFull }, aFile([march]))).rejects.toThrow(
      'ENOSPC',
    )

    expect(await figuresOf(store)).toEqual([])
  })

  it('changes nothing when the same file comes again, whatever is said of it', async () => {
    const { store, publish } = await aStore()
    await publish(aFile([march]))
    const before = await store.version()

    const again = await publish(aFile([march], { publishedOn: '2019-07-01', title: 'Igen' }))

    expect(again).toMatchObject({ kind: 'already-published', import: { title: 'Referat' } })
    expect(await store.version()).toBe(before)
  })

  it('publishes the same file again after it was undone', async () => {
    const { store, publish } = await aStore()
    const first = await publish(aFile([march]))
    const id = first.kind === 'published' ? first.import.id : 0
    await store.undo(id, { on: '2019-06-05', by: 'analytiker', note: null })

    expect(await publish(aFile([march]))).toMatchObject({ kind: 'published' })
  })

  it('registers that known figures still held', async () => {
    const { publish } = await aStore()
    await publish(aFile([march]))

    const later = await publish(aFile([`${march};;;`], { publishedOn: '2019-08-01' }))

    expect(later).toMatchObject({
      kind: 'published',
      import: { counts: { new: 0, changed: 0, unchanged: 1, withdrawn: 0 } },
    })
  })

  it('says beforehand what would change, and changes nothing by saying it', async () => {
    const { store, publish } = await aStore()
    await publish(aFile([february, march]))
    const before = await store.version()

    const prepared = await prepareFile(
      store,
      aFile(['Bruttoledighed;Hele landet;2019M03;3,9', 'Bruttoledighed;Herning;2019M03;3,3'], {
        publishedOn: '2019-08-01',
      }),
    )

    if (prepared.kind !== 'prepared') throw new Error(prepared.kind)
    expect(await comparePrepared(store, prepared)).toMatchObject({
      counts: { new: 1, changed: 1, unchanged: 0, withdrawn: 0 },
      changes: expect.arrayContaining([
        expect.objectContaining({
          area: '657',
          before: { kind: 'number', number: 3.4 },
          after: { kind: 'number', number: 3.3 },
          line: 3,
        }),
      ]),
    })
    expect(await store.version()).toBe(before)
  })
})

describe('a file with faults', () => {
  it.each([
    ['a wrong month', ['Bruttoledighed;Herning;2019M13;3,4'], 'fandt "2019M13"'],
    ['an unknown area', ['Bruttoledighed;Atlantis;2019M03;3,4'], 'fandt "Atlantis"'],
    ['text in a number cell', ['Bruttoledighed;Herning;2019M03;abc'], 'fandt "abc"'],
    [
      'a cell stated twice',
      ['Bruttoledighed;Herning;2019M03;3,4', 'Bruttoledighed;657;marts 2019;3,5'],
      'står på linje 3 med værdien 3,4',
    ],
  ])('is refused whole: %s', async (_, lines, message) => {
    const { store, directory, publish } = await aStore()
    const before = await store.version()

    const report = await publish(aFile([february, ...lines]))

    const problems = report.kind === 'faulty' ? report.reading.problems : null
    expect(problems?.errors).toBe(1)
    expect(problems?.first[0]).toMatchObject({
      line: lines.length + 2,
      message: expect.stringContaining(message),
    })
    expect(await figuresOf(store)).toEqual([])
    expect(await store.version()).toBe(before)
    expect(await readdir(directory)).not.toContain('files')
  })

  it.each([
    ['an empty file', '', 'Filen er tom.'],
    ['a PDF named .csv', '%PDF-1.4\n%âãÏÓ', 'Filen er en PDF'],
    ['a file with other headings', 'a;b;c\n1;2;3', 'forventede overskrifterne'],
  ])('is refused unread: %s', async (_, content, message) => {
    const { store, publish } = await aStore()
    const before = await store.version()

    const report = await publish(aFile(content))

    expect(report).toMatchObject({
      kind: 'unreadable',
      fault: { message: expect.stringContaining(message) },
    })
    expect(await store.version()).toBe(before)
  })

  it('is published when it has warnings only', async () => {
    const { publish } = await aStore()

    const report = await publish(aFile(['Sygedagpengeforløb;Herning;2019M03;1,5']))

    expect(report).toMatchObject({
      kind: 'published',
      reading: { problems: { errors: 0, warnings: 1 } },
    })
  })
})
