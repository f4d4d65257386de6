/** Opens the page without what the server refused. Seldom needed, so the work of it is not a part of the first page. */
export async function leaveOutRefused(reason: unknown): Promise<never> {
  const { openWithoutRefused } = await import('./without-refused.ts')
  return openWithoutRefused(reason)
}
