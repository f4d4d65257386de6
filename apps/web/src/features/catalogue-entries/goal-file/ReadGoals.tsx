import { goalFileText } from '../../../text/goal-file.ts'
import { TableHead } from '../../../ui/TableHead.tsx'
import type { GoalFileFault, GoalFileItem } from '@noegletal/contract'
import { listOf } from '@noegletal/format'

const { table: words } = goalFileText

/** What each goal of a file was understood as, and what would happen to it. */
export function ReadGoals({ items }: { readonly items: readonly GoalFileItem[] }) {
  return (
    <table className="figures figures--stacked">
      <caption className="sr-only">{words.caption}</caption>
      <TableHead columns={[words.goal, words.line, words.state, words.understood]} />
      <tbody>
        {items.map((item) => (
          <tr key={item.lines.join(' ')}>
            <th scope="row">{item.title || goalFileText.untitled}</th>
            <td data-title={words.line}>{linesOf(item)}</td>
            <td data-title={words.state}>
              <strong>{goalFileText.states[item.state]}</strong>
            </td>
            <td data-title={words.understood}>
              <Understood item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const linesOf = ({ lines }: GoalFileItem): string => listOf(lines.map(String))

function Understood({ item }: { readonly item: GoalFileItem }) {
  const { understood, before, changed, faults } = item
  if (understood === null) {
    return (
      <ul className="goal-file__faults">
        {faults.map((fault) => (
          <li key={faultWords(fault)}>{faultWords(fault)}</li>
        ))}
      </ul>
    )
  }
  return (
    <>
      {understood}
      {before !== null && <div className="quiet">{goalFileText.before(before)}</div>}
      {changed.length > 0 && (
        <div className="quiet">{goalFileText.changedIn(changed.join(', '))}</div>
      )}
    </>
  )
}

/** "linje 3, kolonne Værdi: fandt …". */
export function faultWords({ line, column, message }: GoalFileFault): string {
  return goalFileText.fault(goalFileText.place(line, column), message)
}
