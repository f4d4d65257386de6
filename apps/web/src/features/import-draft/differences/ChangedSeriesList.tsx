import { differencesText } from '../../../text/draft-differences.ts'
import { TableHead } from '../../../ui/TableHead.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import type { ChangedSeries } from '@noegletal/contract'
import { total } from '@noegletal/domain'
import { formatNumber, formatPeriod, formatPeriodShort } from '@noegletal/format'

/** The series whose figures change, each as a small chart before and after, with its numbers underneath. */
export function ChangedSeriesList({ series }: { readonly series: readonly ChangedSeries[] }) {
  const words = differencesText.series
  if (series.length === 0) return null
  return (
    <section>
      <h3>{words.heading}</h3>
      <p className="before-after__key">
        <span className="line-sample line-sample--before">{words.before}</span>{' '}
        <span className="line-sample line-sample--after">{words.after}</span>
      </p>
      <ul className="changed-series no-max-width">
        {series.map((one) => (
          <li key={keyOf(one)} className="changed-series__item">
            <One series={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ series }: { readonly series: ChangedSeries }) {
  const { indicator, area, category, points, changed, largest } = series
  const words = differencesText.series
  const first = points[0]
  const last = points.at(-1)
  const write = (number: number): string => formatNumber(number, indicator.decimals)
  const said = [
    words.changed(changed),
    ...(largest === null
      ? []
      : [words.largest({ before: write(largest.before), after: write(largest.after) })]),
  ].join(', ')
  const place = category.slug === total ? area.name : `${area.name}, ${category.title}`
  return (
    <>
      <h4 className="changed-series__title">
        {indicator.title} <span className="figures__measure">{place}</span>
      </h4>
      {first && last && (
        <>
          <BeforeAfter
            points={points}
            title={words.picture({
              changed: said,
              from: formatPeriod(first.period),
              til: formatPeriod(last.period),
            })}
          />
          <p className="card__span quiet">
            <span>{formatPeriodShort(first.period)}</span>
            <span>{formatPeriodShort(last.period)}</span>
          </p>
        </>
      )}
      <p>{said}</p>
      <Numbers series={series} />
    </>
  )
}

function Numbers({ series: { indicator, points } }: { readonly series: ChangedSeries }) {
  const words = differencesText.series
  const write = (number: number | null) =>
    number === null ? '–' : formatNumber(number, indicator.decimals)
  return (
    <details className="more">
      <summary>{words.table}</summary>
      <table className="figures">
        <caption className="sr-only">{indicator.title}</caption>
        <TableHead columns={[words.period, { numbers: words.before }, { numbers: words.after }]} />
        <tbody>
          {points.toReversed().map(({ period, before, after }) => (
            <tr key={period} className={before === after ? undefined : 'is-changed'}>
              <th scope="row">{formatPeriod(period)}</th>
              <td className="figures__number">{write(before)}</td>
              <td className="figures__number">
                {before === after ? write(after) : <strong>{write(after)}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function keyOf({ indicator, area, category }: ChangedSeries): string {
  return [indicator.slug, area.code, category.slug].join(' ')
}
