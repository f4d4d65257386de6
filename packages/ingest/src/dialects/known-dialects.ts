import type { RecogniseDialect } from './dialect.ts'

/** Every kind of file that is known, those with the clearest traits first; the first that recognises a file reads it. */
export const knownDialects: readonly RecogniseDialect[] = []
