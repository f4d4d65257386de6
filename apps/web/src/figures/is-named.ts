/** Whether an area is the one that an address names by code or by slug. */
export function isNamed(
  { code, slug }: { readonly code: string; readonly slug: string },
  key: string | undefined,
): boolean {
  return key === code || key === slug
}
