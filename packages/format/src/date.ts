const timeZone = 'Europe/Copenhagen'

const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' })
const localDay = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone })
const localTime = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', timeZone })

/** A day: "4. juni 2019". Takes an ISO date, or an ISO time whose day in Denmark is meant; throws a `RangeError` for others. */
export function formatDate(iso: string): string {
  const isDay = iso.length === 'yyyy-mm-dd'.length
  return (isDay ? day : localDay).format(new Date(iso))
}

/** An ISO time as clocks in Denmark show it: "4. juni 2019 kl. 14.05"; throws a `RangeError` for any other text. */
export function formatDateTime(iso: string): string {
  const time = new Date(iso)
  return `${localDay.format(time)} kl. ${formatTime(iso)}`
}

/** The time of day of an ISO time as clocks in Denmark show it: "14.05"; throws a `RangeError` for any other text. */
export function formatTime(iso: string): string {
  return localTime.format(new Date(iso)).replace(':', '.')
}
