import { aboutPage } from '../paths.ts'
import { frameText } from '../text/frame.ts'
import { productName } from '../text/page.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { formatDate } from '@noegletal/format'
import { useLocation } from '@tanstack/react-router'

type Props = { readonly asOf: string | null }

/** The last lines of every page; on paper they say where the page can be seen again and as of when. */
export function Footer({ asOf }: Props) {
  const { href } = useLocation()

  return (
    <footer className="site-footer">
      <div className="container">
        <p className="screen-only">
          {productName} · <PageLink page={aboutPage()}>{frameText.footer.about}</PageLink> ·{' '}
          <PageLink page={aboutPage(frameText.footer.accessibilityAnchor)}>
            {frameText.footer.accessibility}
          </PageLink>
        </p>
        <p className="print-only">
          {asOf === null ? frameText.footer.latest : frameText.footer.asOf(formatDate(asOf))}{' '}
          {window.location.origin}
          {href}
        </p>
      </div>
    </footer>
  )
}
