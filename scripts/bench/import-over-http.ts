import { Draft } from '@noegletal/contract'
import { administrationFile, invite } from '@noegletal/api'
import { openAdministration } from '@noegletal/store'
import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'

/** Sends requests as somebody who may import. */
type Analyst = (path: string, init?: RequestInit) => Promise<unknown>

/** Makes an account by an invitation, as a person would, and logs in. */
export async function logInToImport(address: string, dataDirectory: string): Promise<Analyst> {
  const administration = openAdministration({ file: administrationFile(dataDirectory) })
  const { path } = invite(
    { administration, now: new Date() },
    { email: null, role: 'analyst', by: 'npm run bench' },
  )
  administration.close()

  const reply = await fetch(`${address}/api/v1/open-invitations/${basename(path)}`, {
    ...asJson({ name: 'Måling', email: `${randomUUID()}@example.dk`, password: randomUUID() }),
  })
  if (!reply.ok) throw new Error(`No account: ${reply.status} ${await reply.text()}`)
  const cookie = reply.headers.getSetCookie().map((one) => one.split(';')[0])
  return async (where, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie.join('; '))
    headers.set('origin', address)
    const answer = await fetch(`${address}${where}`, { ...init, headers })
    if (!answer.ok) throw new Error(`${where}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
}

/** When the server had a whole file, had read and compared it, and had published it, as `Date.now` counts. */
export type ImportTimes = {
  readonly uploaded: number
  readonly checked: number
  readonly published: number
}

/** Uploads a file, acknowledges what is odd with it and publishes it. */
export async function importOverHttp(
  ask: Analyst,
  { file, publishedOn }: { readonly file: string; readonly publishedOn: string },
): Promise<ImportTimes> {
  const form = new FormData()
  form.set('publishedOn', publishedOn)
  form.set('file', await openAsBlob(file), basename(file))
  const uploaded = Draft.parse(await ask('/api/v1/drafts', { method: 'POST', body: form }))
  const path = `/api/v1/drafts/${uploaded.id}`
  const uploadedAt = Date.now()

  const checked = await settled(ask, path, 'checked')
  const checkedAt = Date.now()
  for (const { id } of checked.problems) {
    const order = asJson({ problem: id, acknowledged: true })
    // oxlint-disable-next-line no-await-in-loop -- each changes the draft
    await ask(`${path}/acknowledgements`, order)
  }
  await ask(`${path}/publish`, asJson(orderOf(checked, publishedOn)))
  await settled(ask, path, 'published')
  return { uploaded: uploadedAt, checked: checkedAt, published: Date.now() }
}

function orderOf({ comparison }: Draft, publishedOn: string): Record<string, unknown> {
  return {
    title: 'Måling',
    source: 'npm run bench',
    reason: 'new',
    note: null,
    publishedOn,
    at: null,
    simulated: false,
    version: comparison?.version ?? 0,
  }
}

async function settled(ask: Analyst, path: string, wanted: Draft['state']): Promise<Draft> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- until it is done
    const draft = Draft.parse(await ask(path))
    if (draft.state === wanted) return draft
    const isUnderWay = draft.state === 'reading' || draft.state === 'publishing'
    if (!isUnderWay) throw new Error(`The file is ${draft.state}: ${draft.fault}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((wake) => setTimeout(wake, 200))
  }
}

function asJson(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}
