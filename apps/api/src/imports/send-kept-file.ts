import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../errors/refusal.ts'
import { attachment } from '../replies/attachment.ts'
import { matchesEtag } from '../replies/if-none-match.ts'
import { findKeptFile } from './kept-files.ts'

type File = { readonly dataDirectory: string; readonly hash: string; readonly fileName: string }

/**
 * Sends a kept file byte for byte, piece by piece, to be saved and never shown; its hash is its entity tag. Throws a 404
 * when it is not kept.
 */
export async function sendKeptFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { dataDirectory, hash, fileName }: File,
): Promise<FastifyReply> {
  const kept = await findKeptFile(dataDirectory, hash)
  if (kept === null) throw notFound('Den indlæste fil er ikke gemt.')
  const etag = `"${hash}"`
  reply.header('etag', etag)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
  if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
  reply
    .type('application/octet-stream') // as it came: its encoding is its own
    .header('content-disposition', attachment(fileName))
    .header('content-length', kept.size)
  return reply.send(request.method === 'HEAD' ? Readable.from([]) : kept.open())
}
