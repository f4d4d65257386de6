import { once } from './once.ts'
import { monthName } from './period.ts'

const timeZone = 'Europe/Copenhagen'

const localDay = once(() => new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone }))
const localTime = once(
  () => new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone }),
)

/** A day: "4. juni 2019". Takes an ISO date, or an ISO time whose day in Denmark is meant; throws a `RangeError` for others. */
export function formatDate(iso: string): string {
  const instant = new Date(iso)
  const isDay = iso.length === 'yyyy-mm-dd'.length
  if (!isDay || Number.isNaN(instant.getTime())) return localDay().format(instant)
  return `${instant.getUTCDate()}. ${monthName(instant.getUTCMonth() + 1)} ${instant.getUTCFullYear()}`
}

/** An ISO time as clocks in Denmark show it: "4. juni 2019 kl. 14.05"; throws a `RangeError` for any other text. */
export function formatDateTime(iso: string): string {
  const time = new Date(iso)
  return `${localDay().format(time)} kl. ${formatTime(iso)}`
}

/** The time of day of an ISO time as clocks in Denmark show it: "14.05"; throws a `RangeError` for any other text. */
export function formatTime(iso: string): string {
  return localTime().format(new Date(iso)).replace(':', '.')
}
