import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits that fit in an address. */
export function createSecretWord(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret word: it can be recognised and not read. Long random words need no slow hash. */
export function hashSecretWord(word: string): string {
  return createHash('sha256').update(word).digest('hex')
}
