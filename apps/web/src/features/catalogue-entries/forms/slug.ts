// Long enough to tell names apart, short enough for an address.
const longest = 60

/** A name as it stands in addresses: "Borgere på forsorgshjem" becomes "borgere-paa-forsorgshjem". */
export function slugOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
}
