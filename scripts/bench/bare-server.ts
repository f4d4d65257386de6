// The reference of the bench: a Fastify with one route, no log and no hooks, that answers with bytes fetched once from the product.
import Fastify from 'fastify'

const bytes = Buffer.from(await (await fetch(process.env['SOURCE'] ?? '')).arrayBuffer())
const bare = Fastify({ logger: false })
bare.get('/bytes', (_request, reply) => reply.type('application/json; charset=utf-8').send(bytes))
await bare.listen({ port: Number(process.env['PORT']), host: process.env['HOST'] ?? '127.0.0.1' })
process.once('SIGTERM', () => void bare.close())
