import type { AccountsLibrary, LibraryOptions } from './library.ts'
import type { ReadSecret } from './secret.ts'

/** The accounts' library, the same at every call. */
export type LoadLibrary = () => Promise<AccountsLibrary>

type Options = Omit<LibraryOptions, 'secret'> & { readonly readSecret: ReadSecret }

/** Loads the library when it is first needed: reading it takes half a second, and a reader never needs it. */
export function createLoadLibrary({ readSecret, ...options }: Options): LoadLibrary {
  let library: Promise<AccountsLibrary> | null = null
  const load = async (): Promise<AccountsLibrary> => {
    const { createLibrary } = await import('./library.ts')
    return createLibrary({ ...options, secret: await readSecret() })
  }
  return () => (library ??= load())
}
