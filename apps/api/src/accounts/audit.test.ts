import { AuditLog } from '@noegletal/contract'
import { CatalogueEntry } from '@noegletal/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
let headers: Record<string, string>
beforeEach(async () => {
  dashboard = await aDashboard()
  headers = await dashboard.logIn('admin')
})
afterEach(() => dashboard.close())

const read = async (page = '') =>
  AuditLog.parse((await dashboard.app.inject({ url: `/api/v1/audit${page}`, headers })).json())

async function saveGap(entry: CatalogueEntry | null, after: number | null): Promise<number> {
  const edit = { kind: 'gap', key: 'nyt-fagsystem', entry, after, by: 'Analytiker' } as const
  const saved = await dashboard.store.saveEntry(edit)
  if (!saved.ok) throw new Error(saved.error.kind)
  return saved.value.id
}

describe('the log', () => {
  it('tells of figures and of accounts in one, newest first, in Danish', async () => {
    await dashboard.publish(['bruttoledighed;657;2019M03;3,4'], { importedBy: 'Analytiker' })
    dashboard.setToday('2019-11-21')
    const payload = { email: 'kollega@kommune.dk', role: 'analyst' }
    await dashboard.app.inject({ method: 'POST', url: '/api/v1/invitations', headers, payload })
    await dashboard.store.undo(1, { on: '2019-11-21', by: 'Kollega', note: null })

    const { pages, entries } = await read()

    expect(pages).toBe(1)
    const admin = expect.stringMatching(/^Test admin \(admin\d+@kommune\.dk\)$/)
    expect(entries.map(({ by, what }) => [by, what])).toEqual([
      ['Kollega', 'fortrød indlæsning 1 (Referat, punkt 39)'],
      [admin, 'inviterede kollega@kommune.dk, analytiker'],
      ['Analytiker', 'publicerede indlæsning 1 (Referat, punkt 39)'],
      ['test', 'opdaterede kataloget fra programmet'],
      [admin, expect.stringMatching(/^loggede ind \(fra 10\.0\.\d+\.\d+\)$/)],
      [admin, 'oprettede sin konto med en invitation'],
    ])
  })

  it('says what a change of the catalogue was about, also when it is gone', async () => {
    const gap = CatalogueEntry.parse({
      kind: 'gap',
      content: {
        indicator: 'bruttoledighed',
        area: '657',
        from: '2019M10',
        til: null,
        reason: 'Nyt fagsystem.',
        expected: null,
        simulated: false,
      },
    })
    await saveGap(null, await saveGap(gap, null))

    const { entries } = await read()

    expect(entries.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'fjernede manglen for Bruttoledighed, Herning, fra oktober 2019',
        'gemte manglen for Bruttoledighed, Herning, fra oktober 2019',
      ]),
    )
  })

  it('has pages of a hundred lines', async () => {
    for (let n = 0; n < 250; n += 1) {
      dashboard.administration.audit.add({
        at: `2019-11-22T10:00:00.${String(n).padStart(3, '0')}Z`,
        by: 'Analytiker',
        action: 'upload-draft',
        subject: `${n}.csv`,
      })
    }

    const [first, second, last] = [await read(), await read('?page=2'), await read('?page=3')]

    expect([first.pages, first.entries.length, first.entries[0]?.what]).toEqual([
      3,
      100,
      'afleverede filen 249.csv',
    ])
    expect(second.entries[0]?.what).toBe('afleverede filen 149.csv')
    expect(last.entries).toHaveLength(53)
    expect(
      new Set([first, second, last].flatMap(({ entries }) => entries.map(({ id }) => id))).size,
    ).toBe(253)
  })

  it('can show a line that a newer program wrote', async () => {
    dashboard.administration.accountsDatabase
      .prepare(
        `INSERT INTO audit (at, by, action, subject) VALUES ('2019-11-22T08:00:00.000Z', 'Analytiker', 'fly', 'x')`,
      )
      .run()

    expect((await read()).entries[0]?.what).toBe('gjorde noget, programmet ikke kender (x)')
  })
})
