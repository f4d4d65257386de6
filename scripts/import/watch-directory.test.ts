import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Handled, watchDirectory } from './watch-directory.ts'

let directory = ''
beforeEach(async () => {
  told.length = 0
  const made = await mkdtemp(join(tmpdir(), 'noegletal-watch-'))
  onTestFinished(() => rm(made, { recursive: true }))
  directory = made
})

/** What happens between one look and the next. */
type Meanwhile = () => Promise<unknown>
const nothing: Meanwhile = async () => undefined

const told: string[] = []

/** Watches while the given things happen between the looks, and stops after the last. */
async function watch(
  meanwhile: readonly Meanwhile[],
  outcomeOf: (name: string) => Handled = () => ({ kind: 'imported', lines: ['Indlæst.'] }),
): Promise<string[]> {
  const handled: string[] = []
  let looks = 0
  await watchDirectory({
    directory,
    handle: async (path) => {
      handled.push(basename(path))
      return outcomeOf(basename(path))
    },
    tell: (line) => told.push(line),
    wait: async () => {
      await meanwhile[looks]?.()
      looks += 1
    },
    isStopped: () => looks >= meanwhile.length + 1,
  })
  return handled
}

const grow = () => appendFile(join(directory, 'tal.csv'), 'mere')
const put = (name: string, content = 'x'): Promise<void> =>
  writeFile(join(directory, name), content)

describe('a watched folder', () => {
  it('has its files taken in the order of their names, and moved beside how it went', async () => {
    await put('10.csv')
    await put('9.csv')

    expect(await watch([nothing])).toEqual(['9.csv', '10.csv'])
    expect(await readdir(directory)).toEqual(['indlæst'])
    expect(await readFile(join(directory, 'indlæst', '9.csv.txt'), 'utf8')).toBe(
      '\uFEFFIndlæst.\r\n',
    )
  })

  it('has a file left alone while it grows', async () => {
    await put('tal.csv')

    expect(await watch([grow, grow])).toEqual([])
    expect(await watch([grow, nothing])).toEqual(['tal.csv'])
  })

  it('has what is refused put aside', async () => {
    await put('fejl.csv')

    await watch([nothing], () => ({
      kind: 'refused',
      lines: ['Fejl: linje 2', 'Intet er ændret.'],
    }))

    expect(await readdir(join(directory, 'afvist'))).toEqual(['fejl.csv', 'fejl.csv.txt'])
  })

  it('keeps an earlier file of the same name', async () => {
    await put('tal.csv', 'en')
    await watch([() => put('tal.csv', 'en'), nothing, () => put('tal.csv', 'to'), nothing, nothing])

    expect((await readdir(join(directory, 'indlæst'))).toSorted()).toEqual([
      'tal (2).csv',
      'tal (2).csv.txt',
      'tal.csv',
      'tal.csv.txt',
    ])
  })

  it('has no file overwritten by the text about another', async () => {
    await put('tal.csv', 'en')
    await put('tal.csv.txt', 'to')
    await mkdir(join(directory, 'indlæst'))
    await writeFile(join(directory, 'indlæst', 'tal.csv.txt'), 'en fil fra før')

    await watch([nothing])

    expect(await readFile(join(directory, 'indlæst', 'tal.csv.txt'), 'utf8')).toBe('en fil fra før')
  })

  it('has a file tried again later while the database is busy', async () => {
    await put('tal.csv')
    let isBusy = true
    const handled = await watch([nothing, async () => (isBusy = false)], () =>
      isBusy ? { kind: 'later' } : { kind: 'imported', lines: [] },
    )

    expect(handled).toEqual(['tal.csv', 'tal.csv'])
    expect(await readdir(directory)).toEqual(['indlæst'])
  })

  it('has folders, links, hidden files and what programs put beside a file left alone', async () => {
    await mkdir(join(directory, 'mappe'))
    await symlink('/etc/hostname', join(directory, 'henvisning.csv'))
    for (const name of ['.skjult', '~$tal.xlsx', 'tal.csv.part', 'tal.crdownload']) await put(name)

    expect(await watch([nothing, nothing])).toEqual([])
  })

  it('is waited for while it is gone, and gone on with when it is back', async () => {
    const leave = () => rename(directory, `${directory}-borte`)
    const comeBack = () => rename(`${directory}-borte`, directory)
    await put('tal.csv')

    expect(await watch([leave, nothing, comeBack, nothing])).toEqual(['tal.csv'])
    expect(told).toEqual([
      `Mappen ${directory} kan ikke nås lige nu. Venter, til den er der igen.`,
      `Mappen ${directory} er der igen.`,
    ])
    expect(await readdir(directory)).toEqual(['indlæst'])
  })

  it('may go while a file is under way, which is then taken once more', async () => {
    await put('a.csv')
    await put('b.csv')
    let isFirst = true
    const handled: string[] = []
    let looks = 0
    await watchDirectory({
      directory,
      handle: async (path) => {
        handled.push(basename(path))
        if (isFirst) await rename(directory, `${directory}-borte`)
        isFirst = false
        return { kind: 'imported', lines: [] }
      },
      tell: (line) => told.push(line),
      wait: async () => {
        looks += 1
        if (looks === 3) await rename(`${directory}-borte`, directory)
      },
      isStopped: () => looks === 6,
    })

    expect(handled).toEqual(['a.csv', 'a.csv', 'b.csv'])
    expect(told).toHaveLength(2)
  })

  it('is given up when a file can never be moved', async () => {
    await put('tal.csv')
    await put('indlæst')

    await expect(watch([nothing, nothing, nothing])).rejects.toThrow('EEXIST')
  })

  it('has no further file taken once it is told to stop', async () => {
    await put('a.csv')
    await put('b.csv')
    let isStopped = false
    const handled: string[] = []
    await watchDirectory({
      directory,
      handle: async (path) => {
        handled.push(basename(path))
        isStopped = true
        return { kind: 'imported', lines: [] }
      },
      tell: (line) => told.push(line),
      wait: async () => undefined,
      isStopped: () => isStopped,
    })

    expect(handled).toEqual(['a.csv'])
    expect(await readdir(join(directory, 'indlæst'))).toEqual(['a.csv', 'a.csv.txt'])
  })
})
