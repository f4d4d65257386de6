import { keyFiguresPage, overviewPage } from '../paths.ts'
import { frameText } from '../text/frame.ts'
import { Page } from '../ui/Page.tsx'
import { PageLink } from '../ui/PageLink.tsx'

type Props = {
  /** What the server says about it. */
  readonly message: string
}

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return <NotFound message={frameText.notFound.explanation} />
}

/** For an address of a page whose subject does not exist. */
export function NotFound({ message }: Props) {
  return (
    <Page title={frameText.notFound.title}>
      <p>{message}</p>
      <p>
        <PageLink page={overviewPage()}>{frameText.notFound.toOverview}</PageLink> ·{' '}
        <PageLink page={keyFiguresPage()}>{frameText.notFound.toKeyFigures}</PageLink>
      </p>
    </Page>
  )
}
