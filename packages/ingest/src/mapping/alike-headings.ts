import { editDistance } from '../cells/nearest-name.ts'
import { foldHeading } from '../dialects/heading-words.ts'

/**
 * Whether two headings could be the same one, written otherwise: all words of the shorter stand in the longer in the same
 * order (`… af arbejdsstyrken`, `… af arbejdsstyrken 16-66 år`), or they differ by a few letters.
 */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [foldHeading(one), foldHeading(other)]
  if (a === b) return true
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length < 3) return false
  return standsIn(shorter.split(' '), longer.split(' ')) || nearlyEqual(shorter, longer)
}

function standsIn(words: readonly string[], longer: readonly string[]): boolean {
  let next = 0
  for (const word of longer) if (word === words[next]) next += 1
  return next === words.length && longer.length - words.length <= 4
}

/** At most one letter in six is changed, added or left out. */
function nearlyEqual(shorter: string, longer: string): boolean {
  const limit = Math.floor(longer.length / 6)
  return longer.length - shorter.length <= limit && editDistance(shorter, longer) <= limit
}

const times = /\d{4}(?:[mkqh]\d{1,2})?|[-–]/g

/** Whether two headings are the same but for the times that they name: a title can say which months its table has. */
export function differInTime(one: string, other: string): boolean {
  return timeless(one) === timeless(other)
}

const timeless = (heading: string): string =>
  foldHeading(heading).replaceAll(times, ' ').replaceAll(/\s+/g, ' ').trim()
