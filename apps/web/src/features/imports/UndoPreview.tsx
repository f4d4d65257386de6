import { importPage } from '../../paths.ts'
import { changesInWords } from '../../text/changes.ts'
import { importUndoText } from '../../text/import-undo.ts'
import { DifferenceTable } from '../../ui/DifferenceTable.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import type { UndoPreview as Preview } from '@noegletal/contract'
import { formatDate } from '@noegletal/format'

/** What readers would see after an undo, and which later imports spoke of the same figures. */
export function UndoPreview({ preview }: { readonly preview: Preview }) {
  const { counts, differences, restingOn } = preview
  const changes = changesInWords(counts)
  const words = importUndoText
  return (
    <>
      <output>{changes === null ? words.nothing : words.changes(changes)}</output>
      <h3>{words.restingOn.heading}</h3>
      {restingOn.length === 0 ? (
        <p>{words.restingOn.none}</p>
      ) : (
        <>
          <p>{words.restingOn.intro}</p>
          <ul>
            {restingOn.map(({ id, title, publishedOn, cells }) => (
              <li key={id}>
                <PageLink page={importPage(id)}>{title}</PageLink> ({formatDate(publishedOn)}):{' '}
                {words.restingOn.cells(cells)}
              </li>
            ))}
          </ul>
        </>
      )}
      {differences.length > 0 && (
        <>
          <h3>{words.cells}</h3>
          {counts.new + counts.changed + counts.withdrawn > differences.length && (
            <p>{words.first(differences.length)}</p>
          )}
          <DifferenceTable caption={words.cells} differences={differences} hasFile={false} />
        </>
      )}
    </>
  )
}
