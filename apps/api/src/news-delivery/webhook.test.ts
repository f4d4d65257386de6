import { createHmac } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { createWebhookSecret } from './sign-webhook.ts'
import { aDelivery } from './testing.ts'

type Posted = { readonly headers: IncomingMessage['headers']; readonly body: string }

let dashboard: DashboardUnderTest
let server: Server
let address: string
let posted: Posted[]
let answer: (reply: ServerResponse) => void
let time: { now: Date }
const secret = createWebhookSecret()

beforeEach(async () => {
  dashboard = await aDashboard()
  time = { now: new Date('2019-11-20T11:00:00Z') }
  posted = []
  answer = (reply) => reply.writeHead(204).end()
  server = createServer((request, reply) => void take(request, reply))
  address = await listen(server)
  addWebhook(address)
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await dashboard.close()
})

async function take(request: IncomingMessage, reply: ServerResponse): Promise<void> {
  posted.push({ headers: request.headers, body: await text(request) })
  answer(reply)
}

function listen(one: Server): Promise<string> {
  return new Promise((resolve) => {
    one.listen(0, '127.0.0.1', () => {
      const bound = one.address()
      resolve(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`)
    })
  })
}

function addWebhook(url: string): void {
  const { webhooks } = dashboard.administration
  for (const { id } of webhooks.all()) webhooks.remove(id, time.now.toISOString())
  const createdAt = time.now.toISOString()
  webhooks.add({
    id: `intranet ${url}`,
    name: 'Intranet',
    url,
    secret,
    createdAt,
    createdBy: 'Test',
  })
}

const allowed = { WEBHOOK_NETWORKS: '127.0.0.0/8' }

async function deliver(environment: Readonly<Record<string, string>> = allowed): Promise<void> {
  const delivery = aDelivery(dashboard, time, environment)
  await delivery.go()
  await delivery.close()
  expect(delivery.faults).toEqual([])
}
const wait = (minutes: number): void => {
  time.now = new Date(time.now.getTime() + minutes * 60_000)
}
const publish = (value: string, period = '2019M10') =>
  dashboard.publish([`Bruttoledighed;Herning;${period};${value};;;`], {
    publishedOn: '2019-11-20',
    fileName: `${period}.csv`,
    title: period,
  })
const last = () => {
  const [webhook] = dashboard.administration.webhooks.all()
  return webhook ? dashboard.administration.outbox.last('webhook', webhook.id) : null
}

describe('a webhook', () => {
  it('gets the news of an import as the API tells it, signed', async () => {
    const { id } = await publish('3,1')

    await deliver()

    const [{ headers, body } = { headers: {}, body: '' }, ...others] = posted
    const reply = await dashboard.app.inject(`/api/v1/news?import=${id}`)
    expect(others).toEqual([])
    expect(JSON.parse(body)).toEqual(reply.json())
    expect(JSON.parse(body).items).toHaveLength(1)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    // By the words of the Standard Webhooks specification, without our own code.
    const signed = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.')
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signature = createHmac('sha256', key).update(signed).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
    expect(headers['webhook-timestamp']).toBe('1574247600')
  })

  it('gets one message for each import, in order, and each once', async () => {
    await publish('3,0', '2019M09')
    await publish('3,1')

    await deliver()
    await deliver()

    const periods = posted.map(({ body }) => JSON.parse(body).items[0].period)
    expect(periods).toEqual(['2019M09', '2019M10'])
  })

  it('gets nothing of an import that brought nothing new', async () => {
    await dashboard.publish(['Bruttoledighed;Hele landet;2019M03;3,6;;;'])

    await deliver()

    expect(posted).toEqual([])
  })

  it.each([500, 404, 429])(
    'that answers %i is asked again, with the same message',
    async (code) => {
      await publish('3,1')
      answer = (reply) => reply.writeHead(code).end('nej')
      await deliver()
      expect(last()).toMatchObject({ outcome: null, fault: `Modtageren svarede ${code}.` })

      answer = (reply) => reply.writeHead(200).end()
      await deliver()
      expect(posted).toHaveLength(1)
      wait(1)
      await deliver()

      expect(posted.map(({ headers }) => headers['webhook-id'])).toEqual(['nyt-1', 'nyt-1'])
      expect(posted[1]?.body).toBe(posted[0]?.body)
      expect(posted[1]?.headers['webhook-timestamp']).not.toBe(
        posted[0]?.headers['webhook-timestamp'],
      )
      expect(last()?.outcome).toBe('sent')
    },
  )

  it('that hangs up is asked again', async () => {
    await publish('3,1')
    answer = (reply) => reply.destroy()
    await deliver()

    expect(last()).toMatchObject({
      outcome: null,
      fault: 'Forbindelsen til modtageren blev afbrudt (ECONNRESET).',
    })
  })

  it('is given up in the end, with a line in the log', async () => {
    await publish('3,1')
    answer = (reply) => reply.writeHead(500).end()

    for (let day = 0; day < 10; day += 1) {
      await deliver()
      wait(24 * 60)
    }

    expect(posted).toHaveLength(6)
    const [entry] = dashboard.administration.audit.page({ limit: 1, offset: 0 })
    expect(entry).toMatchObject({
      action: 'give-up-webhook',
      subject: 'Intranet: Modtageren svarede 500.',
    })
  })

  it('that redirects is not followed', async () => {
    await publish('3,1')
    answer = (reply) => reply.writeHead(302, { location: `${address}andet` }).end()

    await deliver()

    expect(posted).toHaveLength(1)
    expect(last()?.fault).toBe('Adressen viderestiller (302), og det følges ikke.')
  })
})

describe('the own network', () => {
  it.each([
    [
      'this machine',
      () => address.replace('http:', 'https:'),
      'Adressen 127.0.0.1 er ikke offentlig',
    ],
    ['this machine by name', () => 'https://localhost:1/', 'Adressen localhost er ikke offentlig'],
    ['this machine in another spelling', () => 'https://2130706433/', 'er ikke offentlig'],
    ['this machine by IPv6', () => 'https://[::ffff:127.0.0.1]/', 'er ikke offentlig'],
    ['a cloud’s own address', () => 'https://169.254.169.254/', 'er ikke offentlig'],
    ['without TLS', () => address, 'Adressen 127.0.0.1 kræver https.'],
  ])('is never asked: %s', async (_what, url, fault) => {
    addWebhook(url())
    await publish('3,1')

    await deliver({})

    expect(last()?.fault).toContain(fault)
    expect(posted).toEqual([])
  })

  it('is asked as far as the configuration says', async () => {
    await publish('3,1')

    await deliver({ WEBHOOK_NETWORKS: '10.1.0.0/16' })
    expect(posted).toEqual([])
    wait(1)
    await deliver({ WEBHOOK_NETWORKS: '10.1.0.0/16, 127.0.0.1/32' })

    expect(posted).toHaveLength(1)
  })
})
