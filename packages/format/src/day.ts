import { once } from './once.ts'

const isoDay = once(
  () =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/Copenhagen',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
)

/** The calendar day in Denmark at an instant, as an ISO date: midnight there is 22 or 23 o'clock in UTC. */
export function dayInDenmark(instant: Date): string {
  const parts = new Map(
    isoDay()
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
