import type { AreaName, KeyFigure } from '@noegletal/contract'
import { comparesAcrossAreas, numberOf } from '@noegletal/domain'
import { differenceWords, noNumber } from '@noegletal/format'

type Props = { readonly figure: KeyFigure; readonly country: AreaName }

/** How the own figure lies beside the country's, in words; a dash for counts, which do not compare. */
export function CountryDifference({ figure: { indicator, cells }, country }: Props) {
  const [own, other] = [cells[0], cells.find(({ area }) => area === country.code)].map(
    (cell) => cell && numberOf(cell.value),
  )
  if (!comparesAcrossAreas(indicator.unit) || own == null || other == null) return noNumber
  return differenceWords(own, other, { decimals: indicator.decimals, hasUnit: true })
}
