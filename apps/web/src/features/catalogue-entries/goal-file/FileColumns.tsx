import { goalFileText } from '../../../text/goal-file.ts'
import { TableHead } from '../../../ui/TableHead.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { exampleGoals } from './example-goals.ts'

const { columns: words } = goalFileText

type Props = { readonly municipality: string; readonly year: string }

/** Which columns a file of goals has, with a file to begin with. */
export function FileColumns({ municipality, year }: Props) {
  function save() {
    const content = new Blob([exampleGoals(municipality, year)], { type: 'text/csv' })
    saveFile(content, 'maal-eksempel.csv')
  }
  return (
    <details className="more">
      <summary>{words.summary}</summary>
      <table className="figures figures--stacked">
        <caption className="sr-only">{words.caption}</caption>
        <TableHead columns={[words.column, words.needed, words.meaning]} />
        <tbody>
          {words.list.map(([name, isNeeded, meaning]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-title={words.needed}>{isNeeded ? words.yes : words.no}</td>
              <td data-title={words.meaning}>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.after}</p>
      <p>
        <button type="button" className="button button-secondary" onClick={save}>
          {words.example}
        </button>
      </p>
    </details>
  )
}
