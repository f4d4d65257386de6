import { BenchmarkReply, FiguresFile } from '@noegletal/contract'
import { benchmarkMeasures, numberOf } from '@noegletal/domain'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { readDocumentedBatches } from '../catalogue/read-documented-batches.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

const data = join(import.meta.dirname, '../../../../data')

let dashboard: DashboardUnderTest
beforeEach(async () => {
  dashboard = await aDashboard()
  await dashboard.store.saveCatalogue(await readCatalogue(data), 'test')
})
afterEach(() => dashboard.close())

async function benchmark(query = ''): Promise<BenchmarkReply> {
  const reply = await dashboard.app.inject(`/api/v1/benchmark${query}`)
  expect(reply.statusCode).toBe(200)
  return BenchmarkReply.parse(reply.json())
}

/** The minutes as they stand in the data folder, published on the days of the meetings. */
async function publishMinutes(): Promise<void> {
  for (const { file, publishedOn } of await readDocumentedBatches(data)) {
    if (!file.startsWith('beskaeftigelsesudvalget')) continue
    const text = await readFile(join(data, 'documented', file), 'utf8')
    const [, ...lines] = text.replace('\uFEFF', '').trimEnd().split(/\r?\n/)
    const places = lines.filter((line) => /rangliste|området, |forventede/.test(line))
    await dashboard.publish(places, { publishedOn })
  }
}

const placesOf = ({ lists }: BenchmarkReply) =>
  lists.map(({ list, figures }) => [list, numberOf(figures.place.value)])

describe('the documented places', () => {
  it('are 21, 19, 67 and 10, as the minutes of November have them, and what they do not say is missing', async () => {
    await publishMinutes()

    const reply = await benchmark()

    expect(placesOf(reply)).toEqual([
      ['samlet', 21],
      ['dagpenge', 19],
      ['kontanthjaelp', 67],
      ['sygedagpenge', 10],
    ])
    const differences = reply.lists.map(({ figures, before }) => [
      numberOf(figures.difference.value),
      before && numberOf(before.place.value),
      before && numberOf(before.difference.value),
    ])
    expect(differences).toEqual([
      [null, 21, null],
      [-0.1, null, -0.2],
      [0, null, null],
      [-0.2, null, -0.1],
    ])
    expect(reply.lists[0]?.figures.saving.value).toEqual({ kind: 'missing', reason: 'missing' })
    expect(reply.simulated).toBe(false)
  })

  it('are among nobody knows how many, while the minutes name one municipality alone', async () => {
    await publishMinutes()

    const { lists, municipalities } = await benchmark()

    expect(lists.map(({ among }) => among)).toEqual([null, null, null, null])
    expect(municipalities).toHaveLength(98)
    expect(municipalities[0]?.area.name).toBe('Herning')
  })

  it('are those of June as of June', async () => {
    await publishMinutes()

    const [all, unemployed] = (await benchmark('?pr=2019-06-04')).lists

    expect(all?.period).toBe('2018H1')
    expect(benchmarkMeasures.map((measure) => all && numberOf(all.figures[measure].value))).toEqual(
      [21, null, null, null, -180, 13],
    )
    expect(all?.before).toBeNull()
    expect(unemployed?.period).toBeNull()
  })

  it('count what has become known since', async () => {
    await dashboard.publish(['benchmark-samlet;657;2018H2;21'], { publishedOn: '2019-05-01' })
    await dashboard.publish(['benchmark-samlet;657;2018H2;22'], { publishedOn: '2019-06-01' })

    expect((await benchmark('?pr=2019-05-02')).changedSince).toBe(1)
    expect((await benchmark()).changedSince).toBe(0)
  })
})

describe('all municipalities on a list', () => {
  const list = [
    'benchmark-dagpenge;657;2018H2;2',
    'benchmark-dagpenge;661;2018H2;2',
    'benchmark-dagpenge;727;2018H2;1',
    'benchmark-dagpenge-forskel;727;2018H2;-0,4',
    'benchmark-dagpenge-forskel;751;2018H2;0,3',
    'benchmark-dagpenge;727;2018H1;4',
  ]

  it('are in the published order, ties shared and those without a place last by name', async () => {
    await dashboard.publish(list)

    const { municipalities } = await benchmark('?list=dagpenge')

    expect(
      municipalities
        .slice(0, 4)
        .map(({ area, figures, isTied }) => [area.name, numberOf(figures.place.value), isTied]),
    ).toEqual([
      ['Odder', 1, false],
      ['Herning', 2, true],
      ['Holstebro', 2, true],
      ['Albertslund', null, false],
    ])
  })

  it('have their places over time, and how many they are among', async () => {
    await dashboard.publish(list)

    const { history, period } = await benchmark('?list=dagpenge')

    expect(period).toBe('2018H2')
    expect(history).toMatchObject({ periods: ['2018H1', '2018H2'], among: [null, 3] })
    expect(history.lines.find(({ area }) => area === '727')?.places).toEqual([4, 1])
  })

  it('are marked when only an earlier place is simulated, since it stands in the places over time', async () => {
    await dashboard.publish(['benchmark-dagpenge;727;2018H1;1'], { simulated: true })
    await dashboard.publish(['benchmark-dagpenge;657;2018H2;1'])

    expect((await benchmark('?list=dagpenge')).simulated).toBe(true)
    expect((await benchmark('?list=kontanthjaelp')).simulated).toBe(false)
  })

  it('can be asked for at another measurement; a month is refused', async () => {
    await dashboard.publish(list)

    const { municipalities } = await benchmark('?list=dagpenge&period=2018H1')
    const refused = await dashboard.app.inject('/api/v1/benchmark?period=2019M03')

    expect(municipalities[0]?.area.name).toBe('Odder')
    expect(refused.statusCode).toBe(400)
  })

  it('are the same in the files of the page', async () => {
    await dashboard.publish(list, { simulated: true })

    const csv = await dashboard.app.inject('/rangliste.csv?del=dagpenge')
    const json = await dashboard.app.inject('/rangliste.json?del=dagpenge')
    const xlsx = await dashboard.app.inject('/rangliste.xlsx?del=dagpenge')

    const lines = csv.body.split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFFperiode;områdekode;.*;placering$/)
    expect(lines).toContain(
      '2018H2;727;Odder;Dagpengeområdet, forskel fra det forventede;I alt;-0,4;pct.point;simuleret;;1',
    )
    const files = FiguresFile.array().parse(json.json())
    expect(files.map(({ indicator }) => indicator.slug)).toEqual([
      'benchmark-dagpenge',
      'benchmark-dagpenge-forventet',
      'benchmark-dagpenge-faktisk',
      'benchmark-dagpenge-forskel',
      'benchmark-dagpenge-personer',
    ])
    expect(files[0]?.figures[0]).toMatchObject({
      area: { name: 'Odder' },
      rank: 1,
      simulated: true,
    })
    expect(files[0]?.page).toBe('http://127.0.0.1:3000/rangliste?del=dagpenge')
    expect(xlsx.statusCode).toBe(200)
    expect(xlsx.headers['content-disposition']).toContain('benchmark-dagpenge_2018H2-2018H2')
  })

  it('give way in the files to any key figure, as on the page', async () => {
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4', 'bruttoledighed;727;2019M03;3,1'])

    const query = 'vis=noegletal&indikator=bruttoledighed&gruppe=000&periode=2019M03'
    const { body } = await dashboard.app.inject(`/rangliste.csv?${query}`)

    expect(
      body
        .split('\r\n')
        .slice(1, 3)
        .map((line) => line.split(';').slice(1, 3)),
    ).toEqual([
      ['727', 'Odder'],
      ['657', 'Herning'],
    ])
  })
})
