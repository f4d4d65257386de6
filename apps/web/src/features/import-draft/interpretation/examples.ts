import { interpretationText } from '../../../text/draft-interpretation.ts'
import type { FileAxis } from '@noegletal/domain'

const shown = 5

/** The first members of an axis, and how many there are: "»Herning«, »Hele landet«, … i alt 99". */
export function examplesOf({ members, memberCount }: FileAxis): string {
  const { more, noMembers, blank } = interpretationText.columns
  const first = members
    .slice(0, shown)
    .map((member) => (member.trim() === '' ? blank : `»${member}«`))
  if (first.length === 0) return noMembers
  return [...first, ...(memberCount > first.length ? [more(memberCount)] : [])].join(', ')
}
