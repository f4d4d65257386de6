import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, chooseEncoding } from './accept-encoding.ts'
import { matchesEtag } from './if-none-match.ts'
import { assetHeaders, frameHeaders, openDataHeaders, securityHeaders } from './security-headers.ts'

export type Compression = 'quick' | 'thorough' | 'none'

/** What a reply says, before it is written in any encoding. */
export type Content = {
  readonly body: Buffer
  readonly contentType: string
  readonly cacheControl: string
  /** A script, a stylesheet or a font, which has no use for what protects a document. */
  readonly isAsset?: boolean
  /** Figures that a page of any origin may read, without whoever is logged in. */
  readonly isOpenData?: boolean
  /** Whose pages may show this one in a frame; nobody's when left out. */
  readonly frameAncestors?: readonly string[]
  /** The `Content-Disposition` of a download. */
  readonly disposition?: string | undefined
  /** `quick` while somebody waits for new figures, `thorough` for files that stay, `none` for what is compressed already. */
  readonly compression: Compression
  /** The body in brotli, where somebody has made it already. */
  readonly brotli?: Buffer | undefined
}

/** What of a request decides which bytes answer it. */
export type Question = {
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
}

/**
 * The bytes to send; headers as one flat list of names and values, which Node writes without further ado. Nobody changes
 * the list, but Node's type asks for one that may be changed.
 */
export type Answer = {
  readonly status: number
  readonly headers: string[]
  readonly body: Buffer | null
}

/** A reply whose bytes are ready in every encoding that anybody has asked for. */
export type ReadyReply = {
  readonly content: Content
  /** A promise only the first time that somebody wants a compressed body. */
  answer(question: Question): Answer | Promise<Answer>
}

const quality = { quick: { br: 5, gzip: 6 }, thorough: { br: 11, gzip: 9 } }
const leastToCompress = 1024 // bytes: a smaller body fits in one packet as it is

/** Makes a reply ready: its entity tag and its plain bytes at once, compressed bytes when they are first asked for. */
export function createReadyReply(content: Content): ReadyReply {
  const { body, compression } = content
  const etag = toEtag(body)
  const notModified: Answer = { status: 304, headers: headersOf(content, etag), body: null }
  const plain = toAnswer(bodyHeadersOf(content, etag), body)
  const answers = new Map<Encoding, Answer | Promise<Answer>>([['identity', plain]])

  const isPlain = compression === 'none' || body.length < leastToCompress

  const compressAs = async (encoding: Compressed): Promise<Answer> => {
    const compressed = await compress(content, encoding)
    const headers = [...bodyHeadersOf(content, etag), 'content-encoding', encoding]
    const answer = toAnswer(headers, compressed)
    answers.set(encoding, answer)
    return answer
  }

  return {
    content,
    answer({ acceptEncoding, ifNoneMatch }) {
      if (matchesEtag(ifNoneMatch, etag)) return notModified
      const encoding = isPlain ? 'identity' : chooseEncoding(acceptEncoding)
      if (encoding === 'identity') return plain
      const known = answers.get(encoding)
      if (known !== undefined) return known
      const underway = compressAs(encoding)
      answers.set(encoding, underway) // whoever comes meanwhile waits for the same bytes
      return underway
    },
  }
}

type Compressed = Exclude<Encoding, 'identity'>

async function compress(
  { body, compression, brotli }: Content,
  encoding: Compressed,
): Promise<Buffer> {
  if (encoding === 'br' && brotli !== undefined) return brotli
  const level = quality[compression === 'thorough' ? 'thorough' : 'quick'][encoding]
  if (encoding === 'gzip') return promisify(gzip)(body, { level })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return promisify(brotliCompress)(body, { params })
}

// Weak, because the same figures are the same reply in every encoding.
function toEtag(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** What a 304 says too; names in lower case, each followed by its value. */
function headersOf(content: Content, etag: string): string[] {
  const { cacheControl, isAsset, isOpenData, frameAncestors } = content
  const caching = ['cache-control', cacheControl, 'etag', etag, 'vary', 'accept-encoding']
  const always = {
    ...(isAsset === true ? assetHeaders : securityHeaders),
    ...(isOpenData === true && openDataHeaders),
    ...(frameAncestors && frameHeaders(frameAncestors)),
  }
  return [...Object.entries(always).flat(), ...caching]
}

function bodyHeadersOf(content: Content, etag: string): string[] {
  const { contentType, disposition } = content
  const download = disposition === undefined ? [] : ['content-disposition', disposition]
  return [...headersOf(content, etag), 'content-type', contentType, ...download]
}

function toAnswer(headers: readonly string[], body: Buffer): Answer {
  return { status: 200, headers: [...headers, 'content-length', String(body.length)], body }
}
