import { Catalogue, type Import, type Role } from '@noegletal/domain'
import { anIndicator } from '@noegletal/domain/testing'
import {
  type Administration,
  type Store,
  type WritableStore,
  openAdministration,
  openSqliteStore,
  openWritableSqliteStore,
} from '@noegletal/store'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logIn } from './accounts/testing.ts'
import { buildApp } from './app.ts'
import { administrationFile, databaseFile, readConfiguration } from './config.ts'
import { keepFile } from './imports/kept-files.ts'
import { type FileToPublish, importBytes } from './importing/pipeline/import-bytes.ts'

/** A dashboard over a database of its own, which the test fills and may change while it is asked. */
export type DashboardUnderTest = {
  readonly app: FastifyInstance
  /** A second connection, as the import has it. */
  readonly store: WritableStore
  /** The connection that the app reads from. */
  readonly reading: Store
  readonly administration: Administration
  readonly dataDirectory: string
  /** Makes an account with a role, by the door that people use, and gives the headers of a request that is logged in. */
  logIn(role: Role): Promise<Record<string, string>>
  /** Publishes the lines of a file in the long layout, through the real import; throws when they are refused. */
  publish(lines: readonly string[], words?: Partial<Omit<FileToPublish, 'bytes'>>): Promise<Import>
  /** Another server over the same data, as after a restart. */
  restart(): Promise<FastifyInstance>
  /** It becomes noon of that day in Denmark. */
  setToday(day: string): void
  /** Releases everything, and leaves the files. */
  release(): Promise<void>
  /** Releases everything and removes the files. */
  close(): Promise<void>
}

type Words = {
  readonly environment?: Readonly<Record<string, string>>
  readonly today?: string
  readonly logger?: FastifyBaseLogger
  readonly webDirectory?: string
  /** One of its own when left out. */
  readonly dataDirectory?: string
}

/** An empty dashboard of Herning on 20 November 2019, in every respect that the test does not mention. */
export async function aDashboard(words: Words = {}): Promise<DashboardUnderTest> {
  const dataDirectory = words.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'noegletal-api-')))
  const file = databaseFile(dataDirectory)
  let now = noonOf(words.today ?? '2019-11-20')
  const clock = (): Date => now
  const store = openWritableSqliteStore({ file, now: clock })
  await store.saveCatalogue(aMunicipalCatalogue(), 'test')

  const reading = openSqliteStore({ file })
  const administration = openAdministration({ file: administrationFile(dataDirectory) })
  const releaseStores = async (): Promise<void> => {
    await reading.close()
    await store.close()
    administration.close()
  }
  const options = {
    configuration: readConfiguration({ DATA_DIR: dataDirectory, ...words.environment }),
    store: reading,
    administration,
    clock,
    webDirectory: words.webDirectory ?? join(dataDirectory, 'not-built'),
    ...(words.logger && { logger: words.logger }),
  }
  const app = await buildApp(options).catch(async (error: unknown) => {
    await releaseStores()
    await rm(dataDirectory, { recursive: true })
    throw error
  })
  const release = async (): Promise<void> => {
    await app.close()
    await releaseStores()
  }

  return {
    app,
    store,
    reading,
    administration,
    dataDirectory,
    logIn: (role) => logIn({ app, administration, clock }, role),
    publish: (lines, fields = {}) => publishLines({ store, dataDirectory }, lines, fields),
    restart: () => buildApp(options),
    setToday: (day) => {
      now = noonOf(day)
    },
    release,
    close: async () => {
      await release()
      await rm(dataDirectory, { recursive: true })
    },
  }
}

const noonOf = (day: string): Date => new Date(`${day}T11:00:00Z`)

const header = 'nøgletal;område;periode;værdi;kategori;status;note'

async function publishLines(
  { store, dataDirectory }: Pick<DashboardUnderTest, 'store' | 'dataDirectory'>,
  lines: readonly string[],
  fields: Partial<Omit<FileToPublish, 'bytes'>>,
): Promise<Import> {
  const file = {
    bytes: Buffer.from(`${[header, ...lines].join('\r\n')}\r\n`),
    title: 'Referat, punkt 39',
    source: 'Beskæftigelsesudvalget',
    fileName: 'maj.csv',
    publishedOn: '2019-06-04',
    reason: 'new' as const,
    note: null,
    simulated: false,
    importedBy: 'analytiker',
    ...fields,
  }
  const tools = { store, keepFile: keepFile.bind(null, dataDirectory) }
  const published = await importBytes(tools, file)
  if (published.kind !== 'published') throw new Error(JSON.stringify(published))
  return published.import
}

/** Three municipalities, two groups of them and the country; a share, two counts, a rank, and a figure by category. */
export function aMunicipalCatalogue(): Catalogue {
  const municipality = { kind: 'municipality', members: [] }
  return Catalogue.parse({
    areas: [
      { code: '657', slug: 'herning', name: 'Herning', ...municipality },
      { code: '661', slug: 'holstebro', name: 'Holstebro', ...municipality },
      { code: '727', slug: 'odder', name: 'Odder', ...municipality },
      {
        code: 'rar-vestjylland',
        slug: 'rar-vestjylland',
        name: 'RAR Vestjylland',
        kind: 'rar',
        members: ['657', '661'],
      },
      {
        code: '09',
        slug: 'landsdel-oestjylland',
        name: 'Landsdel Østjylland',
        kind: 'landsdel',
        members: ['727'],
      },
      { code: '000', slug: 'hele-landet', name: 'Hele landet', kind: 'country', members: [] },
    ],
    themes: [
      { slug: 'ledighed', title: 'Ledighed', description: 'Ledige og aktiverede.' },
      { slug: 'sygdom', title: 'Sygdom', description: 'Sygemeldte borgere.' },
      { slug: 'rangliste', title: 'Rangliste', description: 'Ministeriets sammenligning.' },
    ],
    indicators: [
      anIndicator(),
      anIndicator({
        slug: 'sygedagpengeforloeb',
        theme: 'sygdom',
        title: 'Sygedagpengeforløb',
        measure: 'antal forløb',
        phrase: 'antallet af sygedagpengeforløb',
        unit: 'spells',
        decimals: 0,
        direction: 'lower',
        denominator: null,
        dimension: {
          title: 'Varighed',
          categories: [
            { slug: 'under-et-aar', title: 'Under et år' },
            { slug: 'et-aar-og-mere', title: 'Et år og mere' },
          ],
          sumsToTotal: true,
        },
      }),
      anIndicator({
        slug: 'foertidspension',
        theme: 'sygdom',
        title: 'Førtidspension',
        measure: 'fuldtidspersoner',
        phrase: 'antallet af førtidspensionister',
        unit: 'full-time-persons',
        decimals: 0,
        direction: 'neither',
        denominator: null,
        preliminaryPeriods: 0,
        onOverview: false,
      }),
      anIndicator({
        slug: 'benchmark-samlet',
        theme: 'rangliste',
        title: 'Placering på ministeriets rangliste',
        measure: 'placering blandt 98 kommuner',
        phrase: 'placeringen på ministeriets rangliste',
        unit: 'rank',
        decimals: 0,
        granularity: 'half-year',
        denominator: null,
        preliminaryPeriods: 0,
      }),
    ],
    breaks: [
      {
        date: '2016-10-01',
        kind: 'break',
        label: 'Ny visitation',
        description: 'Ny visitation fra oktober 2016.',
        source: 'jobindsats.dk',
        indicators: ['bruttoledighed'],
      },
    ],
    gaps: [
      {
        indicator: 'sygedagpengeforloeb',
        area: null,
        from: '2019M10',
        til: null,
        reason: 'Pga. nyt fagsystem',
        expected: 'ventes igen i foråret 2020',
        simulated: false,
      },
    ],
    meetings: [
      { date: '2019-06-04', area: '657', committee: 'Beskæftigelsesudvalget' },
      { date: '2019-11-13', area: '657', committee: 'Beskæftigelsesudvalget' },
      { date: '2019-08-15', area: '727', committee: 'Arbejdsmarkedsudvalget' },
    ],
  })
}
