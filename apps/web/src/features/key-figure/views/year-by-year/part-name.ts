import type { Period } from '@noegletal/domain'
import { formatPeriod, formatPeriodShort } from '@noegletal/format'

/** A period without its year: "marts", "2. kvartal". */
export function partName(period: Period): string {
  return withoutYear(formatPeriod(period))
}

/** The same in few letters: "mar.", "2. kvt.". */
export function partShortName(period: Period): string {
  return withoutYear(formatPeriodShort(period))
}

function withoutYear(text: string): string {
  return text.replace(/ \d{4}$/, '')
}
