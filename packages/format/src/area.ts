import type { Area } from '@noegletal/domain'

/** An area's name inside a sentence, where the words that are no name are small: "hele landet", "landsdel Østjylland". */
export function areaInSentence({ kind, name }: Pick<Area, 'kind' | 'name'>): string {
  const isDescribed = kind === 'country' || kind === 'landsdel'
  return isDescribed ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
