import { addressOf, keyFigurePage, provenancePage } from '../../paths.ts'
import { comparisonText } from '../../text/comparison.ts'
import type { AreaName, ComparedCell, ComparedIndicator } from '@noegletal/contract'
import type { AreaCode } from '@noegletal/domain'
import { formatFigure, missingLabel } from '@noegletal/format'

type Props = {
  readonly row: ComparedIndicator
  readonly cell: ComparedCell
  readonly links: CellLinks
  /** With how many the place is among. */
  readonly isWhole?: boolean
}

/** What all links of the page share. */
export type CellLinks = {
  readonly own: AreaCode
  readonly country: AreaName | undefined
  readonly pr: string | undefined
}

/** A figure that leads to its source, and under it its place, which leads to how it has gone. Plain links: there are thousands. */
export function ComparedFigure({ row, cell, links, isWhole = false }: Props) {
  const { indicator, ranked } = row
  const { value, place, judgement, preliminary, simulated } = cell
  if (value.kind === 'missing') {
    return <span className="compared__missing">{missingLabel(value.reason)}</span>
  }
  const nr = isWhole ? comparisonText.nrOf : comparisonText.nr

  return (
    <>
      <a className="figure-link" href={provenanceAddress(row, cell, links)}>
        {formatFigure(value, indicator)}
      </a>
      {(preliminary || simulated) && <Marks preliminary={preliminary} simulated={simulated} />}
      <span className="compared__place">
        <a href={developmentAddress(row, cell, links)}>
          {place === null ? comparisonText.development : nr(place, ranked)}
        </a>
        {judgement !== null && ` ${comparisonText.judgement[judgement]}`}
      </span>
    </>
  )
}

function Marks({ preliminary, simulated }: Pick<ComparedCell, 'preliminary' | 'simulated'>) {
  const { marks } = comparisonText
  return (
    <span className="compared__marks">
      {preliminary && ` ${marks.preliminary}`}
      {simulated && ` ${marks.simulated}`}
    </span>
  )
}

function provenanceAddress(
  { indicator: { slug }, period }: ComparedIndicator,
  { area }: ComparedCell,
  { pr }: CellLinks,
): string {
  const page = provenancePage({ indicator: slug, area, period })
  return addressOf({ ...page, search: { ...page.search, pr } })
}

/** The key figure's page with the own municipality, the area and the country. */
function developmentAddress(
  { indicator: { slug } }: ComparedIndicator,
  { area }: ComparedCell,
  { own, country, pr }: CellLinks,
): string {
  const areas = [...new Set([own, area, ...(country ? [country.code] : [])])]
  return addressOf(keyFigurePage(slug, { omraader: areas.join(','), pr }))
}

/** The shade of a cell; the word stands in it besides. */
export function judgementClass({ judgement }: ComparedCell): string {
  return judgement === null ? '' : comparisonText.judgementClass[judgement]
}
