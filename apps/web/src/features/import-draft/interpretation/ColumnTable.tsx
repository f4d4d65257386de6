import { interpretationText } from '../../../text/draft-interpretation.ts'
import { TableHead } from '../../../ui/TableHead.tsx'
import { examplesOf } from './examples.ts'
import type { FileShape, MappedAxis, Mapping } from '@noegletal/domain'

type Props = { readonly shape: FileShape; readonly mapping: Mapping }

/** The columns or axes that say what the figures are about: what each means, and its first members. */
export function ColumnTable({ shape, mapping }: Props) {
  const { columns } = interpretationText
  return (
    <section>
      <h3>{columns.heading}</h3>
      <table className="figures figures--stacked">
        <caption className="sr-only">{columns.heading}</caption>
        <TableHead columns={[columns.column, columns.meaning, columns.members]} />
        <tbody>
          {shape.axes.map((axis, index) => (
            <tr key={axis.heading}>
              <th scope="row">{axis.heading}</th>
              <td data-title={columns.meaning}>{meaningOf(mapping.axes[index])}</td>
              <td data-title={columns.members}>{examplesOf(axis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function meaningOf(axis: MappedAxis | undefined): string {
  const { columns, mapping } = interpretationText
  if (axis === undefined) return mapping.roles.unused
  return axis.role === 'fixed' && axis.member !== null
    ? columns.only(axis.member)
    : mapping.roles[axis.role]
}
