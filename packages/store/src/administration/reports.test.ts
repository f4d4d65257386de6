import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Administration } from '../administration.ts'
import { openAdministration } from './open-administration.ts'
import type { NewEdition, NewReportEdit } from './report-shelf.ts'

let folder: string
let administration: Administration
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noegletal-reports-'))
  administration = openAdministration({ file: join(folder, 'administration.sqlite') })
})
afterEach(async () => {
  administration.close()
  await rm(folder, { recursive: true })
})

const at = '2019-06-04T08:00:00.000Z'
const by = 'analytiker@kommune.dk'
const create = (id = 'juni') =>
  administration.reports.create({
    id,
    at,
    by,
    parts: [
      { part: 'plan', content: '{"title":"Juni"}' },
      { part: 'state', content: '"draft"' },
    ],
  })
const editIdOf = (part: string): number => {
  const found = administration.reports.find('juni')?.parts.find((one) => one.part === part)
  if (found === undefined) throw new Error(`No part ${part}`)
  return found.id
}
const anEdit = (fields: Partial<NewReportEdit> = {}): NewReportEdit => ({
  report: 'juni',
  part: 'section/ledighed',
  after: null,
  at,
  by,
  content: '{"blocks":[]}',
  ...fields,
})
const anEdition = (fields: Partial<NewEdition> = {}): NewEdition => ({
  report: 'juni',
  at,
  by,
  hash: 'a'.repeat(64),
  heading: {
    title: 'Juni',
    committee: 'Beskæftigelsesudvalget',
    meetingDate: '2019-06-04',
    asOf: '2019-05-27',
    simulated: true,
  },
  body: '{"title":"Juni"}',
  ...fields,
})
const published = (): NewReportEdit & { part: 'state' } => ({
  ...anEdit({ after: editIdOf('state'), content: '"published"' }),
  part: 'state',
})

describe('reports', () => {
  it('are kept with their parts', () => {
    create()

    expect(administration.reports.find('juni')).toMatchObject({
      id: 'juni',
      createdAt: at,
      createdBy: by,
      parts: [
        { part: 'plan', content: '{"title":"Juni"}' },
        { part: 'state', content: '"draft"' },
      ],
    })
    expect(administration.reports.find('august')).toBeNull()
  })

  it('keep every edit of a part, the newest first', () => {
    create()
    administration.reports.edit(anEdit())
    const second = anEdit({ after: editIdOf('section/ledighed'), content: '{"blocks":[1]}' })
    administration.reports.edit(second)

    const contents = administration.reports
      .editsOf('juni', 'section/ledighed')
      .map(({ content }) => content)
    expect(contents).toEqual(['{"blocks":[1]}', '{"blocks":[]}'])
    expect(administration.reports.find('juni')?.parts).toHaveLength(3)
  })

  it('refuse an edit that follows an older one, and say what holds', () => {
    create()
    administration.reports.edit(anEdit({ by: 'en@kommune.dk' }))

    expect(administration.reports.edit(anEdit({ by: 'to@kommune.dk' }))).toMatchObject({
      ok: false,
      error: { kind: 'edited-meanwhile', newest: { by: 'en@kommune.dk' } },
    })
    expect(administration.reports.editsOf('juni', 'section/ledighed')).toHaveLength(1)
  })

  it('let two people edit two sections at once', () => {
    create()

    expect(administration.reports.edit(anEdit()).ok).toBe(true)
    expect(administration.reports.edit(anEdit({ part: 'section/unge' })).ok).toBe(true)
  })

  it('number their editions and give each back as it was published', () => {
    create()
    administration.reports.publish(anEdition(), published())
    administration.reports.publish(anEdition({ body: '{"title":"Igen"}' }), published())

    expect(administration.reports.editions('juni').map(({ number }) => number)).toEqual([2, 1])
    expect(administration.reports.findBody('juni', 1)).toBe('{"title":"Juni"}')
    expect(administration.reports.findBody('juni', 3)).toBeNull()
  })

  it('are listed as their newest edition says, the newest meeting first, and only when published', () => {
    create('maj')
    create('august')
    create('kladde')
    const { heading } = anEdition()
    for (const edition of [
      anEdition({ report: 'maj' }),
      anEdition({ report: 'august', heading: { ...heading, meetingDate: '2019-08-20' } }),
      anEdition({ report: 'maj', heading: { ...heading, title: 'Maj, igen', simulated: false } }),
    ]) {
      const part = administration.reports
        .find(edition.report)
        ?.parts.find((one) => one.part === 'state')
      const state = anEdit({
        report: edition.report,
        after: part?.id ?? null,
        content: '"published"',
      })
      administration.reports.publish(edition, { ...state, part: 'state' })
    }

    expect(
      administration.reports
        .published()
        .map(({ id, editions, title, simulated }) => [id, editions.length, title, simulated]),
    ).toEqual([
      ['august', 1, 'Juni', true],
      ['maj', 2, 'Maj, igen', false],
    ])
  })

  it('publish nothing when somebody has changed the state meanwhile', () => {
    create()
    const late = published()
    administration.reports.edit(published())

    expect(administration.reports.publish(anEdition(), late).ok).toBe(false)
    expect(administration.reports.editions('juni')).toEqual([])
  })

  it.each([
    "UPDATE report_edit SET content = '1'",
    'DELETE FROM report_edit',
    "UPDATE report_edition SET body = '1'",
    'DELETE FROM report_edition',
  ])('cannot be rewritten: %s', (statement) => {
    create()
    administration.reports.publish(anEdition(), published())
    const database = new Database(join(folder, 'administration.sqlite'))

    expect(() => database.exec(statement)).toThrow(/never/)
    database.close()
  })
})

describe('reports from before their lists were kept by themselves', () => {
  it('are listed as they were published', async () => {
    const file = join(folder, 'old.sqlite')
    const database = new Database(file)
    const steps = ['0001_drafts', '0002_accounts', '0003_reports', '0004_meeting_notes']
    for (const step of steps) {
      database.exec(await readFile(join(import.meta.dirname, 'migrations', `${step}.sql`), 'utf8'))
    }
    database.pragma(`user_version = ${steps.length}`)
    const { heading } = anEdition()
    const body = JSON.stringify({ ...heading, sections: [] })
    database.exec(
      `INSERT INTO report (id, created_at, created_by) VALUES ('juni', '${at}', '${by}')`,
    )
    database
      .prepare(
        `INSERT INTO report_edition (report, number, at, by, hash, body) VALUES ('juni', 1, ?, ?, ?, ?)`,
      )
      .run(at, by, 'a'.repeat(64), body)
    database.close()

    const migrated = openAdministration({ file })

    const editions = [{ number: 1, at, by, hash: 'a'.repeat(64) }]
    expect(migrated.reports.published()).toEqual([{ id: 'juni', ...heading, editions }])
    expect(migrated.reports.findBody('juni', 1)).toBe(body)
    migrated.close()
  })
})
