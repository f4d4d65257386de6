import type { SourceFault } from './ask-source.ts'

/** Why a table could not be fetched, as a Danish sentence. */
export type FetchFault = {
  readonly message: string
  /** Whether it may go another time without anybody doing something about it. */
  readonly mayPass: boolean
}

/** Something in what was asked for, or in the key; asking again would only be the same question. */
export function lastingFault(message: string): FetchFault {
  return { message, mayPass: false }
}

/** Something about the source at the moment. */
export function passingFault(message: string): FetchFault {
  return { message, mayPass: true }
}

export function faultOfSource({ kind, message }: SourceFault): FetchFault {
  return { message, mayPass: kind === 'unreachable' }
}
