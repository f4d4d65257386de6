import { type Edition, ReportDocument, type ReportReply } from '@noegletal/contract'
import type { ReportShelf } from '@noegletal/store'
import { notFound } from '../errors/refusal.ts'
import type { OpenView } from '../view.ts'
import { readRevisedFigures } from './revised-figures.ts'

type Shelf = Pick<ReportShelf, 'editions' | 'findBody'>

/** A report's newest edition, and what is different in its figures today. Throws a 404 for one that is not published. */
export async function readPublished(
  reports: Shelf,
  openView: OpenView,
  id: string,
): Promise<ReportReply> {
  const editions = reports.editions(id)
  const [edition] = editions
  if (edition === undefined) throw noSuchReport(id)
  const document = readDocument(reports, id, edition)
  const changed = await openView(undefined, ({ figures, today }) =>
    readRevisedFigures(figures, document, today),
  )
  return { id, edition, editions, document, changed }
}

/** The bytes of an edition as they were published. Throws a 404 when there is none. */
export function getEditionBody(reports: Shelf, id: string, edition: number): string {
  const body = reports.findBody(id, edition)
  if (body === null) throw noSuchReport(id)
  return body
}

function readDocument(reports: Shelf, id: string, { number }: Edition): ReportDocument {
  return ReportDocument.parse(JSON.parse(getEditionBody(reports, id, number)))
}

function noSuchReport(id: string): Error {
  return notFound(`Der er ingen publiceret rapport »${id}«.`)
}
