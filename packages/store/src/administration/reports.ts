import { type Result, failed, ok } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import type {
  EditedMeanwhile,
  Edition,
  EditionHeading,
  KeptReport,
  NewEdition,
  NewReport,
  NewReportEdit,
  PublishedEditions,
  ReportEdit,
  ReportPart,
  ReportShelf,
} from './report-shelf.ts'

type Row = { readonly id: string; readonly createdAt: string; readonly createdBy: string }
type EditionRow = Edition &
  Omit<EditionHeading, 'simulated'> & { readonly id: string; readonly simulated: 0 | 1 }
type Part = { readonly report: string; readonly part: ReportPart }

export function createReportShelf(database: Database): ReportShelf {
  const parts = createPartEdits(database)
  const editions = createEditionShelf(database)
  const selectAll = database.prepare<[], Row>(`
    SELECT id, created_at AS createdAt, created_by AS createdBy
      FROM report
     ORDER BY created_at DESC, id DESC
  `)
  const selectOne = database.prepare<{ id: string }, Row>(`
    SELECT id, created_at AS createdAt, created_by AS createdBy
      FROM report
     WHERE id = @id
  `)
  const insert = database.prepare<Pick<NewReport, 'id' | 'at' | 'by'>>(`
    INSERT INTO report (id, created_at, created_by)
    VALUES (@id, @at, @by)
  `)
  const withParts = (row: Row): KeptReport => ({ ...row, parts: parts.newestOf(row.id) })

  const create = ({ id, at, by, parts: first }: NewReport): KeptReport => {
    insert.run({ id, at, by })
    for (const part of first) parts.add({ ...part, report: id, at, by })
    return { id, createdAt: at, createdBy: by, parts: parts.newestOf(id) }
  }
  const publish = (edition: NewEdition, state: NewReportEdit): Result<Edition, EditedMeanwhile> => {
    const edited = parts.follow(state)
    return edited.ok ? ok(editions.add(edition)) : edited
  }

  return {
    all: () => selectAll.all().map(withParts),
    find: (id) => {
      const row = selectOne.get({ id })
      return row === undefined ? null : withParts(row)
    },
    create: (report) => database.transaction(() => create(report)).immediate(),
    edit: (edit) => database.transaction(() => parts.follow(edit)).immediate(),
    editsOf: (report, part) => parts.all({ report, part }),
    publish: (edition, state) => database.transaction(() => publish(edition, state)).immediate(),
    published: editions.published,
    editions: editions.of,
    findBody: editions.findBody,
  }
}

function createPartEdits(database: Database) {
  const selectNewest = database.prepare<{ report: string }, ReportEdit>(`
    SELECT max(id) AS id, part, at, by, content
      FROM report_edit
     WHERE report = @report
     GROUP BY part
  `)
  const selectAll = database.prepare<Part, ReportEdit>(`
    SELECT id, part, at, by, content
      FROM report_edit
     WHERE report = @report
       AND part = @part
     ORDER BY id DESC
  `)
  const insert = database.prepare<Omit<ReportEdit, 'id'> & Part>(`
    INSERT INTO report_edit (report, part, at, by, content)
    VALUES (@report, @part, @at, @by, @content)
  `)
  const add = ({ report, part, at, by, content }: Omit<ReportEdit, 'id'> & Part): ReportEdit => {
    const { lastInsertRowid } = insert.run({ report, part, at, by, content })
    return { id: Number(lastInsertRowid), part, at, by, content }
  }

  return {
    add,
    newestOf: (report: string) => selectNewest.all({ report }),
    all: (part: Part) => selectAll.all(part),
    follow: (edit: NewReportEdit): Result<ReportEdit, EditedMeanwhile> => {
      const { report, part, after } = edit
      const newest = selectAll.get({ report, part }) ?? null
      if ((newest?.id ?? null) !== after) return failed({ kind: 'edited-meanwhile', newest })
      return ok(add(edit))
    },
  }
}

function createEditionShelf(database: Database) {
  const selectOf = database.prepare<{ report: string }, Edition>(`
    SELECT number, at, by, hash
      FROM report_edition
     WHERE report = @report
     ORDER BY number DESC
  `)
  const selectBody = database
    .prepare<{ report: string; number: number }, string>(`
      SELECT body
        FROM report_edition
       WHERE report = @report
         AND number = @number
    `)
    .pluck()
  const selectPublished = database.prepare<[], EditionRow>(`
    SELECT report AS id, number, at, by, hash, title, committee, meeting_date AS meetingDate, as_of AS asOf, simulated
      FROM report_edition
     ORDER BY number DESC
  `)
  const insert = database.prepare<Omit<EditionRow, 'id'> & { report: string; body: string }>(`
    INSERT INTO report_edition (report, number, at, by, hash, title, committee, meeting_date, as_of, simulated, body)
    VALUES (@report, @number, @at, @by, @hash, @title, @committee, @meetingDate, @asOf, @simulated, @body)
  `)

  return {
    of: (report: string) => selectOf.all({ report }),
    published: () =>
      [...Map.groupBy(selectPublished.all(), ({ id }) => id).values()]
        .flatMap(toPublished)
        .toSorted((a, b) => b.meetingDate.localeCompare(a.meetingDate)),
    findBody: (report: string, number: number) => selectBody.get({ report, number }) ?? null,
    add: (edition: NewEdition): Edition => {
      const number = (selectOf.get(edition)?.number ?? 0) + 1
      const { heading, report, body, at, by, hash } = edition
      const { title, committee, meetingDate, asOf } = heading
      const simulated = heading.simulated ? 1 : 0
      const said = { title, committee, meetingDate, asOf, simulated } as const
      insert.run({ ...said, report, number, at, by, hash, body })
      return { number, at, by, hash }
    },
  }
}

/** From the editions of one report, newest first. */
function toPublished(rows: readonly EditionRow[]): PublishedEditions[] {
  const [newest] = rows
  if (newest === undefined) return []
  const { id, title, committee, meetingDate, asOf, simulated } = newest
  const editions = rows.map(({ number, at, by, hash }) => ({ number, at, by, hash }))
  return [{ id, title, committee, meetingDate, asOf, simulated: simulated === 1, editions }]
}
