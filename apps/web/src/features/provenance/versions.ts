import type { History } from '@noegletal/contract'
import type { Value } from '@noegletal/domain'

export type Version = History['versions'][number]

/** A version and what the figure was just before it; null for the first. */
export type VersionStep = Version & { readonly before: Value | null }

/** Every version with the one that it replaced: the next older one that has not been undone. Newest first, as they come. */
export function toSteps(versions: readonly Version[]): VersionStep[] {
  return versions.map((version, index) => {
    const older = versions.slice(index + 1).find(({ import: { undone } }) => undone === null)
    return { ...version, before: older?.value ?? null }
  })
}

/**
 * The version that was shown on a day (ISO date); null before the first. An import that was undone counts only for the days
 * it was really on show: from the later of its publication and its import, until the day it was undone.
 */
export function shownOn(versions: readonly Version[], day: string): Version | null {
  return versions.find(({ import: batch }) => wasOnShow(batch, day)) ?? null
}

function wasOnShow({ publishedOn, importedAt, undone }: Version['import'], day: string): boolean {
  if (undone === null) return publishedOn <= day
  const cameIn = importedAt.slice(0, 'yyyy-mm-dd'.length)
  const from = publishedOn > cameIn ? publishedOn : cameIn
  return from <= day && day < undone.on
}
