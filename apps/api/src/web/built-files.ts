import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { type Content, type ReadyReply, createReadyReply } from '../replies/ready-reply.ts'

/** The built web app, held in memory. */
export type BuiltFiles = {
  /** The page that starts the web app, at whatever address. */
  readonly index: ReadyReply
  /** Null when there is no such file; `path` begins with a slash and has no query. */
  find(path: string): ReadyReply | null
  /** The script and the stylesheet that the build made of a part of the web app, by its name. */
  partFiles(part: string): readonly string[]
}

const contentTypes = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
])

// The build writes a part's name, and a hash of eight letters.
const partName = /^\/assets\/([a-z-]+)-[\w-]{8}\.(?:js|css)$/

// The build puts a script in brotli beside the script.
const twin = '.br'

// A picture is not one of them: an SVG that is opened by itself is a document.
const assets = new Set(['.css', '.js', '.woff2'])

// Compressed already: doing it again costs time and gains nothing.
const compressed = new Set(['.png', '.woff2'])

/** Reads the whole build into memory; null when the web app has not been built. */
export async function readBuiltFiles(directory: string): Promise<BuiltFiles | null> {
  const bytes = await readAll(directory)
  const files = new Map<string, ReadyReply>()
  for (const [path, body] of bytes) {
    if (path.endsWith(twin)) continue
    files.set(path, toReply(path, { body, brotli: bytes.get(`${path}${twin}`) }))
  }
  const index = files.get('/index.html')
  if (index === undefined) return null
  const parts = Map.groupBy(files.keys(), (path) => partName.exec(path)?.[1])
  return {
    index,
    find: (path) => files.get(path) ?? null,
    partFiles: (part) => parts.get(part) ?? [],
  }
}

/** The bytes of every file, by its path in an address. */
async function readAll(directory: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map(async (path) => [toUrl(directory, path), await readFile(path)] as const)
  return new Map(await Promise.all(files))
}

function toUrl(directory: string, path: string): string {
  return `/${relative(directory, path).split(sep).join('/')}`
}

function toReply(path: string, bytes: Pick<Content, 'body' | 'brotli'>): ReadyReply {
  const extension = extname(path)
  return createReadyReply({
    ...bytes,
    contentType: contentTypes.get(extension) ?? 'application/octet-stream',
    // The name of an asset changes with its bytes, so it never needs to be asked for again.
    cacheControl: path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    isAsset: assets.has(extension),
    compression: compressed.has(extension) ? 'none' : 'thorough',
  })
}
