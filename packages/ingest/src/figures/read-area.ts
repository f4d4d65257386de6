import { type AreaCode, type Result, failed, ok } from '@noegletal/domain'
import type { AreaMatch, FindArea } from '../cells/area-names.ts'
import type { RawFigure } from '../dialects/dialect.ts'
import { type CellFault, quoted } from '../problem.ts'
import { type Place, type Roles, memberOf } from './roles.ts'

/** An area that could not be found, and at which axis. */
export type AreaFault = { readonly place: Place; readonly fault: CellFault }

export type ReadArea = (figure: RawFigure) => Result<AreaMatch, AreaFault>

/**
 * Makes the reader of a file's areas. The code decides where a file has a column with codes and one with names, and the
 * name must agree; `wholeFile` is the area of a file that has neither. Null when nothing says the area.
 */
export function createAreaReader(
  { area, areaName }: Pick<Roles, 'area' | 'areaName'>,
  find: FindArea,
  wholeFile: AreaCode | null,
): ReadArea | null {
  const [place, beside] = area === null ? [areaName, null] : [area, areaName]
  if (place === null) return wholeFile === null ? null : () => ok(wholeFile)
  if (beside === null) return (figure) => findAt(figure, place)

  return (figure) => {
    if (memberOf(figure, place).trim() === '') return findAt(figure, beside)
    const byCode = findAt(figure, place)
    if (!byCode.ok || memberOf(figure, beside).trim() === '') return byCode
    const byName = findAt(figure, beside)
    const isApart = byName.ok && byName.value !== byCode.value
    // A name that is in no list is no contradiction, as in `657 Herning Kom.` in one cell.
    return isApart ? failed({ place, fault: apart(figure, place, beside) }) : byCode
  }

  function findAt(figure: RawFigure, at: Place): Result<AreaMatch, AreaFault> {
    const found = find(memberOf(figure, at))
    return found.ok ? found : failed({ place: at, fault: found.error })
  }
}

function apart(figure: RawFigure, place: Place, beside: Place): CellFault {
  const code = quoted(memberOf(figure, place))
  const name = quoted(memberOf(figure, beside))
  return {
    kind: 'contradiction',
    expected: 'en kode og et navn for samme område',
    message: `fandt ${code}, men kolonnen ${beside.heading} siger ${name}; ret den ene`,
  }
}
