import type { PublishOrder } from '@noegletal/contract'
import type { DraftState } from '@noegletal/contract'
import type { Import } from '@noegletal/domain'
import { dayInDenmark, formatDate } from '@noegletal/format'
import { badRequest, conflict } from '../../errors/refusal.ts'
import { knownFile } from './read-result.ts'
import type { StoredDraft } from './stored-draft.ts'

type Situation = {
  readonly now: Date
  /** The import, not undone, that the same file has become. */
  readonly known: Import | null
}

/** Throws a 409 when a draft cannot be published as it is, and a 400 for days that do not fit together. */
export function checkPublishable(
  draft: StoredDraft,
  order: PublishOrder,
  { now, known }: Situation,
): void {
  if (draft.state !== 'checked') throw conflict(notNow[draft.state])
  if (known !== null)
    throw conflict(`${knownFile(known)} Fortryd den først, hvis filen skal ind igen.`)
  if (draft.errors > 0) throw conflict('Filen har fejl og kan ikke publiceres.')
  if (draft.warningsLeft > 0) throw conflict('Der er advarsler, som ingen har set igennem.')
  const shownFrom = order.at === null ? now : new Date(order.at)
  if (order.at !== null && shownFrom <= now) throw badRequest('at', 'Tidspunktet er passeret')
  const day = dayInDenmark(shownFrom)
  if (order.publishedOn > day) {
    throw badRequest(
      'publishedOn',
      `Tallene kan ikke være kendt efter ${formatDate(day)}, hvor de bliver vist`,
    )
  }
}

/** Whether what the analyst has seen is what would be published: the same day, kind and scope, and the same published figures. */
export function isUpToDate(
  { comparison, publishedOn, simulated, partial }: StoredDraft,
  order: PublishOrder,
  version: number,
): boolean {
  return (
    comparison?.version === version &&
    order.version === version &&
    order.publishedOn === publishedOn &&
    order.simulated === simulated &&
    order.partial === partial
  )
}

export const outOfDate =
  'Forskellene er ikke længere de samme, fordi de publicerede tal, dagen, mærket eller filens rækkevidde er ændret. Filen bliver sammenlignet igen; se forskellene, før du publicerer.'

const notNow: Record<Exclude<DraftState, 'checked'>, string> = {
  reading: 'Filen bliver læst lige nu. Vent, til den er kontrolleret.',
  mapping: 'Det skal først vælges, hvad filens kolonner betyder.',
  publishing: 'Filen bliver publiceret lige nu.',
  scheduled: 'Filen er planlagt til publicering. Fortryd planlægningen først.',
  published: 'Filen er publiceret.',
  cancelled: 'Læsningen blev afbrudt. Læs filen igen.',
  interrupted: 'Læsningen blev afbrudt. Læs filen igen.',
  failed: 'Filen kunne ikke læses.',
  discarded: 'Kladden er kasseret.',
}

/** Throws a 409 for a draft whose file is not to be read again. */
export function checkReadable({ state }: StoredDraft): void {
  if (state === 'publishing' || state === 'scheduled' || state === 'published') {
    throw conflict(notNow[state])
  }
}
