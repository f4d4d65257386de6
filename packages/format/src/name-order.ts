/** The order of two names in a Danish list: æ, ø and å come last, and so does aa. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'da-DK')
}
