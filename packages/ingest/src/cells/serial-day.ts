const dayLength = 86_400_000
const [first, last] = [32_874, 55_152] // 1 January 1990 to 30 December 2050

/** The ISO date that Excel means by a number (`43617`) when it does not show it as one; null for other texts and times. */
export function serialDay(text: string): string | null {
  const days = /^\d{5}$/.test(text.trim()) ? Number(text) : 0
  if (days < first || days > last) return null
  return new Date(Date.UTC(1899, 11, 30) + days * dayLength).toISOString().slice(0, 10)
}
