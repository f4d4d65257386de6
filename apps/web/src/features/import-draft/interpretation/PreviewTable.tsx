import { interpretationText } from '../../../text/draft-interpretation.ts'
import type { PreviewRow } from './preview-rows.ts'

/** The first figures of the file as they would be read; follows every choice in the form. */
export function PreviewTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const { preview } = interpretationText
  if (rows.length === 0) return null
  const hasCategory = rows.some(({ category }) => category !== '')
  return (
    <section>
      <h4>{preview.heading}</h4>
      <table className="figures figures--stacked">
        <caption className="sr-only">{preview.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{preview.line}</th>
            <th scope="col">{preview.indicator}</th>
            <th scope="col">{preview.area}</th>
            <th scope="col">{preview.period}</th>
            {hasCategory && <th scope="col">{preview.category}</th>}
            <th scope="col" className="figures__number">
              {preview.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // A line may hold several figures, and their order never changes.
            // eslint-disable-next-line react/no-array-index-key -- a figure has no name of its own
            <tr key={index} className={row.isRead ? undefined : 'quiet'}>
              <th scope="row">{row.line}</th>
              <td data-title={preview.indicator}>{row.indicator}</td>
              <td data-title={preview.area}>{row.area}</td>
              <td data-title={preview.period}>{row.period}</td>
              {hasCategory && <td data-title={preview.category}>{row.category}</td>}
              <td data-title={preview.value} className="figures__number">
                {row.value}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
