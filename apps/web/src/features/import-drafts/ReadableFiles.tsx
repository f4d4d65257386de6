import { aboutPage } from '../../paths.ts'
import { importStartText } from '../../text/import-start.ts'
import { PageLink } from '../../ui/PageLink.tsx'

/** What kinds of file can be read. */
export function ReadableFiles() {
  const { heading, intro, kinds, limits, help } = importStartText.readable
  return (
    <details className="more">
      <summary>{heading}</summary>
      <p>{intro}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <p>{limits}</p>
      <p>
        <PageLink page={aboutPage()}>{help}</PageLink>
      </p>
    </details>
  )
}
