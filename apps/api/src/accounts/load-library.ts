import type { AccountsLibrary, LibraryOptions } from './library.ts'
import { readSecret } from './secret.ts'

/** The accounts' library, the same at every call. */
export type LoadLibrary = () => Promise<AccountsLibrary>

type Options = Omit<LibraryOptions, 'secret'> & {
  /** Null for the one in the data directory. */
  readonly secret: string | null
  readonly dataDirectory: string
}

/** Loads the library when it is first needed: reading it takes half a second, and a reader never needs it. */
export function createLoadLibrary({ secret, dataDirectory, ...options }: Options): LoadLibrary {
  let library: Promise<AccountsLibrary> | null = null
  const load = async (): Promise<AccountsLibrary> => {
    const { createLibrary } = await import('./library.ts')
    return createLibrary({ ...options, secret: secret ?? (await readSecret(dataDirectory)) })
  }
  return () => (library ??= load())
}
