import { Parser } from 'saxen'
import { DamagedZip } from './zip-entries.ts'

/** What is told while a document is read. Names come without their prefix: `x:row` is `row`, `r:id` is `id`. */
export type XmlListener = {
  open(name: string, attribute: (name: string) => string | null): void
  close(name: string): void
  text(text: string): void
}

/** Takes a document in pieces of bytes that may end anywhere, even within a letter. */
export type XmlReader = { write(piece: Uint8Array): void; end(): void }

/**
 * Reads XML (UTF-8) piece by piece. Entities of a document type are not known, so none can unfold. Throws `DamagedZip` when
 * it is no XML, or when one text goes on for longer than any cell may.
 */
export function createXmlReader(listener: XmlListener): XmlReader {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let sinceLastTag = 0
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => {
      sinceLastTag = 0
      listener.open(plainName(name), attributeReader(attributes, decode))
    })
    .on('closeTag', (name) => {
      sinceLastTag = 0
      listener.close(plainName(name))
    })
    .on('text', (text, decode) => listener.text(decode(text)))
    .on('cdata', (text) => listener.text(text))
    .on('error', damaged)

  return {
    write(piece) {
      parser.write(decoded(decoder, piece))
      // The parser keeps an unfinished text, and looks through all of it with every piece.
      sinceLastTag += piece.length
      if (sinceLastTag > longestText + piece.length) damaged()
    },
    end() {
      parser.end()
    },
  }
}

const longestText = 1 << 22

function damaged(cause?: unknown): never {
  throw new DamagedZip('has a part that is no XML', { cause })
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true })
  } catch (cause) {
    return damaged(cause)
  }
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeReader(
  attributes: () => Record<string, string>,
  decode: (text: string) => string,
): (name: string) => string | null {
  return (name) => {
    const all = attributes()
    const written = Object.hasOwn(all, name) ? name : prefixed(all, name)
    return written === null ? null : decode(all[written] ?? '')
  }
}

function prefixed(all: Record<string, string>, name: string): string | null {
  for (const written in all) {
    if (written.includes(':') && plainName(written) === name) return written
  }
  return null
}
