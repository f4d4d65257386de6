type Props = {
  /** In order; a heading over numbers stands where they do, to the right. */
  readonly columns: readonly (string | { readonly numbers: string })[]
  /** What the last column is for, when it has only buttons: heard, not seen. */
  readonly actions?: string
}

/** The row of headings over a table of one row of them. */
export function TableHead({ columns, actions }: Props) {
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          typeof column === 'string' ? (
            <th key={column} scope="col">
              {column}
            </th>
          ) : (
            <th key={column.numbers} scope="col" className="figures__number">
              {column.numbers}
            </th>
          ),
        )}
        {actions !== undefined && (
          <th scope="col">
            <span className="sr-only">{actions}</span>
          </th>
        )}
      </tr>
    </thead>
  )
}
