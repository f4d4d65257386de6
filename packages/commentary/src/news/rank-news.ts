import type { Period, RankChange } from '@noegletal/domain'
import { formatPlace, formatRank } from '@noegletal/format'
import { areaName, inArea } from '../area-words.ts'
import type { DescribedIndicator, NamedArea } from '../figures.ts'
import { inPeriod } from '../time.ts'

type RankCase = {
  readonly indicator: DescribedIndicator
  readonly area: NamedArea
  readonly group: NamedArea
  readonly change: RankChange
  /** The periods of the two places; the same when revised figures have moved somebody. */
  readonly from: Period
  readonly to: Period
}

/** "Målt på bruttoledigheden er Herning nr. 3 af 6 (lavest = 1) blandt kommunerne i RAR Vestjylland i marts 2019 mod nr. 2 i februar 2019." */
export function rankNews({ indicator, area, group, change, from, to }: RankCase): string {
  const now = `${formatPlace(change.to)} blandt kommunerne ${inArea(group)} ${inPeriod(to)}`
  const before = from === to ? ', før tallene blev rettet' : ` ${inPeriod(from)}`
  return `Målt på ${indicator.phrase} er ${areaName(area)} ${now} mod ${formatRank(change.from)}${before}.`
}

export const rankRule =
  'Plads: kommunens plads blandt de kommuner i gruppen, der har tal begge gange; kun når de pladser, den deler med andre, ikke er nogle af de samme som før.'
