/** Whether browsers reach the server by https, so that cookies may be for https alone. */
export function isSecure(publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https://') ?? false
}
