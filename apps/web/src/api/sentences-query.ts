import { replyQuery } from './reply-query.ts'
import { commentaryEndpoints } from '@noegletal/contract'
import type { IndicatorSlug, Period } from '@noegletal/domain'

type Asked = {
  readonly indicator: IndicatorSlug
  /** Codes with commas between, the one that the sentences are about first. */
  readonly areas: string
  readonly til: Period | undefined
  readonly pr: string | undefined
}

/** Everything that can be said of a key figure in words. */
export const sentencesQuery = (query: Asked) => replyQuery(commentaryEndpoints.sentences, { query })
