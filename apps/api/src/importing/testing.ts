import { Differences, Draft, type PublishOrder, UndoPreview } from '@noegletal/contract'
import { Import } from '@noegletal/domain'
import type { FastifyInstance } from 'fastify'

type Question = {
  readonly method?: 'POST' | 'DELETE'
  readonly url: string
  readonly payload?: string | Buffer | object
  readonly headers?: Readonly<Record<string, string>>
}
type Answer = {
  readonly statusCode: number
  readonly body: string
  readonly headers: Readonly<Record<string, unknown>>
  json(): unknown
}
export type Ask = (question: Question) => Promise<Answer>

/** An analyst at work with files, through the addresses that the pages use. */
export type Analyst = {
  readonly ask: Ask
  /** Hands a file in, and gives the draft as it is when the worker is done with it. */
  upload(content: string | Uint8Array, words?: UploadWords): Promise<Draft>
  /** Hands a file in, and gives the draft as it is at once. */
  begin(content: string | Uint8Array, words?: UploadWords): Promise<Draft>
  /** Waits until nobody works on a draft. */
  settled(id: string): Promise<Draft>
  draft(id: string): Promise<Draft>
  read(id: string, order: object): Promise<Draft>
  acknowledgeAll(draft: Draft): Promise<Draft>
  /** Publishes what was compared, and gives the draft as it is when the worker is done with it. */
  publish(draft: Draft, words?: Partial<PublishOrder>): Promise<Draft>
  differences(id: string, query?: string): Promise<Differences>
  previewUndo(importId: number): Promise<UndoPreview>
  undo(importId: number): Promise<Import>
}

type UploadWords = {
  readonly fileName?: string
  readonly publishedOn?: string
  readonly tableId?: string
}

const headings = 'nøgletal;område;periode;værdi;kategori;status;note'

/** The text of a file in the long layout. */
export function aLongFile(lines: readonly string[]): string {
  return `${[headings, ...lines].join('\r\n')}\r\n`
}

/** What is said of a draft when it is published. */
export function anOrder(draft: Draft, words: Partial<PublishOrder> = {}): PublishOrder {
  return {
    title: 'Bruttoledighed',
    source: 'jobindsats.dk',
    reason: 'new',
    note: null,
    publishedOn: draft.publishedOn,
    at: null,
    simulated: false,
    partial: draft.partial,
    version: draft.comparison?.version ?? -1,
    ...words,
  }
}

/** An analyst who asks a server directly, logged in by `headers`. */
export function anAnalyst(
  app: FastifyInstance,
  headers: Readonly<Record<string, string>>,
): Analyst {
  return analystWho((question) =>
    app.inject({ ...question, headers: { ...headers, ...question.headers } }),
  )
}

/** An analyst who asks in whatever way. */
export function analystWho(ask: Ask): Analyst {
  const post = async (path: string, payload: object): Promise<Draft> =>
    draftOf(await ask({ method: 'POST', url: `/api/v1/drafts/${path}`, payload }))
  const settled: Analyst['settled'] = async (id) => {
    const reply = await ask({ url: `/api/v1/drafts/${id}/events` })
    const last = reply.body.trim().split('\n\n').at(-1) ?? ''
    return Draft.parse(JSON.parse(/^data: (.*)$/m.exec(last)?.[1] ?? reply.body))
  }
  const begin: Analyst['begin'] = async (content, words = {}) =>
    draftOf(await ask({ method: 'POST', url: '/api/v1/drafts', ...aForm(content, words) }))

  return {
    ask,
    begin,
    upload: async (content, words) => settled((await begin(content, words)).id),
    settled,
    draft: async (id) => draftOf(await ask({ url: `/api/v1/drafts/${id}` })),
    read: async (id, order) => settled((await post(`${id}/read`, order)).id),
    async acknowledgeAll(draft) {
      let now = draft
      for (const { id: problem, severity } of draft.problems) {
        if (severity !== 'warning') continue
        // oxlint-disable-next-line no-await-in-loop -- one by one, as a person does
        now = await post(`${draft.id}/acknowledgements`, { problem, acknowledged: true })
      }
      return now
    },
    publish: async (draft, words) =>
      settled((await post(`${draft.id}/publish`, anOrder(draft, words))).id),
    differences: async (id, query = '') =>
      Differences.parse((await ask({ url: `/api/v1/drafts/${id}/differences${query}` })).json()),
    previewUndo: async (importId) =>
      UndoPreview.parse((await ask({ url: `/api/v1/imports/${importId}/undo` })).json()),
    undo: async (importId) => {
      const url = `/api/v1/imports/${importId}/undo`
      const reply = await ask({ method: 'POST', url, payload: { note: 'Forkert fil' } })
      return Import.parse(reply.json())
    },
  }
}

/** A form as a browser sends it; the file comes last. */
export function aForm(
  content: string | Uint8Array,
  { fileName = 'tal.csv', publishedOn, tableId }: UploadWords = {},
): { readonly payload: Buffer; readonly headers: Record<string, string> } {
  const boundary = 'graense-mellem-dele'
  const field = (name: string, value: string | undefined): string =>
    value === undefined
      ? ''
      : `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head = `${field('publishedOn', publishedOn)}${field('tableId', tableId)}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([
    Buffer.from(head),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

function draftOf(reply: { readonly statusCode: number; readonly body: string }): Draft {
  if (reply.statusCode !== 200) throw new Error(reply.body)
  return Draft.parse(JSON.parse(reply.body))
}
