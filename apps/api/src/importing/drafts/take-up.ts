import type { Import } from '@noegletal/domain'
import type { Drafts } from './drafts.ts'
import { afterInterruption, interrupted } from './settle.ts'

type Parts = {
  readonly drafts: Pick<Drafts, 'inStates' | 'change'>
  /** The import, not undone, that a file with that hash has become. */
  readonly findPublished: (hash: string) => Promise<Import | null>
}

/** Says of the drafts on which the last server was at work how it went: what was not published is interrupted. */
export async function takeUp({ drafts, findPublished }: Parts): Promise<void> {
  for (const { id } of drafts.inStates(['reading'])) drafts.change(id, () => interrupted)
  for (const { id, fileHash } of drafts.inStates(['publishing'])) {
    // oxlint-disable-next-line no-await-in-loop -- there is hardly ever more than one
    const known = await findPublished(fileHash)
    drafts.change(id, (draft) => afterInterruption(draft, known))
  }
}
