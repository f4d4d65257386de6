import type { Place, RankChange, RankOrder } from '@noegletal/domain'
import { formatNumber } from './number.ts'

const space = '\u00A0' // "nr." and its number never part at the end of a line

/** Which end is number 1: "lavest = 1". */
export function orderWords(order: RankOrder): string {
  return order === 'lowest-first' ? 'lavest = 1' : 'højest = 1'
}

/** A rank alone: "nr. 4", "delt nr. 3". */
export function formatRank({ rank, isTied }: Pick<Place, 'rank' | 'isTied'>): string {
  return `${isTied ? 'delt ' : ''}nr.${space}${formatNumber(rank, 0)}`
}

/** A place among others: "nr. 4 af 11 (lavest = 1)", "delt nr. 3 af 98 (højest = 1)". */
export function formatPlace(place: Place): string {
  return `${formatRank(place)} af ${formatNumber(place.among, 0)} (${orderWords(place.order)})`
}

/** How a place has changed: "2 pladser op", "1 plads ned", "uændret"; up is towards number 1. */
export function placesMoved({ places }: Pick<RankChange, 'places'>): string {
  if (places === 0) return 'uændret'
  const size = Math.abs(places)
  const noun = size === 1 ? 'plads' : 'pladser'
  return `${formatNumber(size, 0)} ${noun} ${places < 0 ? 'op' : 'ned'}`
}
