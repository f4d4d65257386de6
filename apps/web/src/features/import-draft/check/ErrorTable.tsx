import { checkText, linesInWords } from '../../../text/draft-check.ts'
import { capital } from '../../../ui/capital.ts'
import { TableHead } from '../../../ui/TableHead.tsx'
import type { FileProblem } from '@noegletal/domain'
import { formatNumber } from '@noegletal/format'

/** The faults of a file: what was found, what was expected, where, and how often. */
export function ErrorTable({ problems }: { readonly problems: readonly FileProblem[] }) {
  return (
    <table className="figures figures--stacked problems">
      <caption className="sr-only">{checkText.problem}</caption>
      <TableHead
        columns={[
          checkText.problem,
          checkText.where,
          checkText.column,
          checkText.found,
          checkText.expected,
          { numbers: checkText.count },
        ]}
      />
      <tbody>
        {problems.map((problem) => (
          <Row key={problem.id} problem={problem} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ problem }: { readonly problem: FileProblem }) {
  const { column, found, expected, message, count, lines } = problem
  return (
    <tr>
      <th scope="row">{capital(message)}</th>
      <td data-title={checkText.where}>
        {capital(linesInWords(lines, count) ?? checkText.wholeFile)}
      </td>
      <td data-title={checkText.column}>{column ?? '–'}</td>
      <td data-title={checkText.found} className="figures__text">
        {found === '' ? '–' : found}
      </td>
      <td data-title={checkText.expected} className="figures__text">
        {expected}
      </td>
      <td data-title={checkText.count} className="figures__number">
        {formatNumber(count, 0)}
      </td>
    </tr>
  )
}
