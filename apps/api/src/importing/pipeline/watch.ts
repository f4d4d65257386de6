/** The parts of the work on a file, in their order. */
export type Phase = 'understanding' | 'reading' | 'checking' | 'comparing' | 'publishing'

/**
 * Who follows the work on a file. Every function is called now and then, in the middle of the work; what it throws ends the
 * work, and nothing has changed.
 */
export type Watch = {
  begin(phase: Phase): void
  /** Bytes of the file that this phase has gone through. */
  bytes(soFar: number): void
  rows(soFar: number): void
  cells(soFar: number, of: number): void
}

/** For work that nobody follows and nobody cancels. */
export const unwatched: Watch = { begin() {}, bytes() {}, rows() {}, cells() {} }
