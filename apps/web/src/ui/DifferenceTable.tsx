import { provenancePage } from '../paths.ts'
import { differenceInWords, differencesText } from '../text/draft-differences.ts'
import { PageLink } from './PageLink.tsx'
import { TableHead } from './TableHead.tsx'
import type { Difference } from '@noegletal/contract'
import { type Value, numberOf, total } from '@noegletal/domain'
import { type FigureFormat, formatFigure, formatPeriod, missingLabel } from '@noegletal/format'

type Props = {
  readonly caption: string
  readonly differences: readonly Difference[]
  /** With the kind of change and the line of the file; an undo has neither. */
  readonly hasFile?: boolean
}

/** Cells that would be another: what they say now, what they would say, and the difference in words. */
export function DifferenceTable({ caption, differences, hasFile = true }: Props) {
  const { list } = differencesText
  return (
    <table className="figures figures--stacked">
      <caption className="sr-only">{caption}</caption>
      <TableHead
        columns={[
          list.cell,
          { numbers: list.before },
          { numbers: list.after },
          list.difference,
          ...(hasFile ? [list.class, list.line] : []),
        ]}
      />
      <tbody>
        {differences.map((difference) => (
          <Row key={keyOf(difference)} difference={difference} hasFile={hasFile} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { readonly difference: Difference; readonly hasFile: boolean }

function Row({ difference, hasFile }: RowProps) {
  const { list, kind, revision } = differencesText
  const { indicator, before, after } = difference
  return (
    <tr>
      <th scope="row">
        <Subject difference={difference} />
      </th>
      <td data-title={list.before} className="figures__number">
        {before === null ? list.nothingBefore : inWords(before, indicator)}
      </td>
      <td data-title={list.after} className="figures__number">
        <strong>{inWords(after, indicator)}</strong>
      </td>
      <td data-title={list.difference}>{differenceOf(difference)}</td>
      {hasFile && (
        <>
          <td data-title={list.class}>
            {difference.kind === 'changed' && difference.revision !== null
              ? revision[difference.revision]
              : kind[difference.kind]}
          </td>
          <td data-title={list.line}>{difference.line ?? '–'}</td>
        </>
      )}
    </tr>
  )
}

// A cell that is published already leads to where its figure comes from.
function Subject({ difference }: { readonly difference: Difference }) {
  const { indicator, area, category, period, before } = difference
  const place = [
    area.name,
    ...(category.slug === total ? [] : [category.title]),
    formatPeriod(period),
  ].join(', ')
  return (
    <>
      {indicator.title}
      <span className="figures__measure">
        {before === null ? (
          place
        ) : (
          <PageLink
            page={provenancePage({
              indicator: indicator.slug,
              area: area.code,
              category: category.slug,
              period,
            })}
          >
            {place}
          </PageLink>
        )}
      </span>
    </>
  )
}

function inWords(value: Value, format: FigureFormat): string {
  return value.kind === 'number' ? formatFigure(value, format) : missingLabel(value.reason)
}

function differenceOf({ difference, indicator, after }: Difference): string {
  const now = numberOf(after)
  return difference === null || now === null ? '–' : differenceInWords(difference, indicator, now)
}

function keyOf({ indicator, area, category, period }: Difference): string {
  return [indicator.slug, area.code, category.slug, period].join(' ')
}
