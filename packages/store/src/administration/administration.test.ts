import type { RememberedMapping } from '@noegletal/domain'
import { statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Administration, KeptDraft } from '../administration.ts'
import { openAdministration } from './open-administration.ts'

let folder: string
let file: string
let administration: Administration
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noegletal-administration-'))
  file = join(folder, 'administration.sqlite')
  administration = openAdministration({ file })
})
afterEach(async () => {
  administration.close()
  await rm(folder, { recursive: true })
})

const aDraft = (fields: Partial<KeptDraft> = {}): KeptDraft => ({
  id: 'draft001',
  fileName: 'juni.csv',
  fileHash: 'a'.repeat(64),
  size: 1200,
  createdAt: '2019-06-04T08:00:00.000Z',
  createdBy: 'analytiker@kommune.dk',
  changedAt: '2019-06-04T08:00:00.000Z',
  state: 'reading',
  dueAt: null,
  body: '{"sheet":null}',
  ...fields,
})

const aMapping = (fields: Partial<RememberedMapping> = {}): RememberedMapping => ({
  dialect: 'statbank-csv',
  headerKey: 'område|tid|indhold',
  headings: ['OMRÅDE', 'TID', 'INDHOLD'],
  tableId: null,
  mapping: { axes: [], targets: [], categories: [], area: null, period: null },
  usedAt: '2019-06-04T08:00:00.000Z',
  usedBy: 'analytiker@kommune.dk',
  ...fields,
})

describe('the shelf of drafts', () => {
  it('gives back what was put there, also to another process', () => {
    const draft = aDraft({ dueAt: '2019-06-05T06:00:00.000Z', fileName: "»Æ« '; DROP TABLE draft" })
    administration.drafts.save(draft)
    const other = openAdministration({ file })

    expect(other.drafts.find(draft.id)).toEqual(draft)
    other.close()
  })

  it('has nothing where nothing was put', () => {
    expect(administration.drafts.find('draft001')).toBeNull()
    expect(administration.drafts.all()).toEqual([])
  })

  it('keeps one draft as it was saved last', () => {
    administration.drafts.save(aDraft())
    administration.drafts.save(aDraft({ state: 'checked', body: '{"sheet":"Ark1"}' }))

    expect(administration.drafts.all()).toEqual([
      aDraft({ state: 'checked', body: '{"sheet":"Ark1"}' }),
    ])
  })

  it('lists the newest first, and leaves out what was discarded', () => {
    administration.drafts.save(aDraft({ id: 'draft001', createdAt: '2019-06-04T08:00:00.000Z' }))
    administration.drafts.save(aDraft({ id: 'draft002', createdAt: '2019-06-05T08:00:00.000Z' }))
    administration.drafts.save(aDraft({ id: 'draft003', state: 'discarded' }))

    expect(administration.drafts.all().map(({ id }) => id)).toEqual(['draft002', 'draft001'])
    expect(administration.drafts.find('draft003')?.state).toBe('discarded')
  })

  it('finds those in certain states', () => {
    administration.drafts.save(aDraft({ id: 'draft001', state: 'reading' }))
    administration.drafts.save(aDraft({ id: 'draft002', state: 'checked' }))
    administration.drafts.save(aDraft({ id: 'draft003', state: 'publishing' }))

    const found = administration.drafts.inStates(['reading', 'publishing'])

    expect(found.map(({ id }) => id)).toEqual(['draft003', 'draft001'])
    expect(administration.drafts.inStates([])).toEqual([])
  })

  it('refuses a body that is no document', () => {
    expect(() => administration.drafts.save(aDraft({ body: 'nonsense' }))).toThrow('json_valid')
  })
})

describe('the memory of mappings', () => {
  it('gives the mappings of a dialect, the one used last first', () => {
    const old = aMapping({ headerKey: 'a' })
    const recent = aMapping({ headerKey: 'b', usedAt: '2019-07-04T08:00:00.000Z' })
    administration.mappings.remember(old)
    administration.mappings.remember(recent)
    administration.mappings.remember(aMapping({ dialect: 'long' }))

    expect(administration.mappings.ofDialect('statbank-csv')).toEqual([recent, old])
    expect(administration.mappings.ofDialect('wide')).toEqual([])
  })

  it('keeps one for each dialect, header and table', () => {
    const later = aMapping({ usedAt: '2019-07-04T08:00:00.000Z', usedBy: 'kollega@kommune.dk' })
    const ofTable = aMapping({ tableId: 'AUP01' })
    administration.mappings.remember(aMapping())
    administration.mappings.remember(ofTable)
    administration.mappings.remember(later)

    expect(administration.mappings.ofDialect('statbank-csv')).toEqual([later, ofTable])
  })

  it('has forgotten what it can no longer read', () => {
    administration.mappings.remember(aMapping())
    administration.accountsDatabase
      .prepare(`UPDATE remembered_mapping SET body = '{"dialect":"statbank-csv"}'`)
      .run()

    expect(administration.mappings.ofDialect('statbank-csv')).toEqual([])
  })
})

describe('the log', () => {
  const anEntry = {
    at: '2019-06-04T08:00:00.000Z',
    by: 'analytiker@kommune.dk',
    action: 'upload-draft',
    subject: 'juni.csv',
  } as const

  it('is read page by page, the newest first', () => {
    for (const subject of ['1', '2', '3']) administration.audit.add({ ...anEntry, subject })

    const page = administration.audit.page({ limit: 2, offset: 1 })

    expect(page.map(({ subject }) => subject)).toEqual(['2', '1'])
    expect(page[0]).toEqual({ ...anEntry, id: 2, subject: '2' })
    expect(administration.audit.count()).toBe(3)
  })

  it.each([
    ['changed', `UPDATE audit SET by = 'nobody'`],
    ['deleted', 'DELETE FROM audit'],
  ])('is never %s', (_what, sql) => {
    administration.audit.add(anEntry)

    expect(() => administration.accountsDatabase.prepare(sql).run()).toThrow('never changed')
  })
})

describe('the file', () => {
  it('can be read by the owner of the process alone', async () => {
    administration.audit.add({ at: '2019-06-04', by: 'Analytiker', action: 'fetch', subject: '' })

    const modes = [file, `${file}-wal`].map((name) => statSync(name).mode & 0o777)

    expect(modes).toEqual([0o600, 0o600])
  })
})

describe('a database made by a newer program', () => {
  it('is refused with a Danish sentence', () => {
    administration.accountsDatabase.pragma('user_version = 999')

    expect(() => openAdministration({ file })).toThrow('Brug en nyere udgave af programmet.')
  })
})
