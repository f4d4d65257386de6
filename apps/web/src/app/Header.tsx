import {
  aboutPage,
  accountPage,
  cataloguePage,
  comparisonPage,
  goalsPage,
  importStartPage,
  importsPage,
  keyFiguresPage,
  logInPage,
  newsPage,
  overviewPage,
  rankingPage,
  reportsPage,
} from '../paths.ts'
import { frameText } from '../text/frame.ts'
import { productName } from '../text/page.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { hasLogin, hasStaffLogin } from '../ui/has-login.ts'
import type { AreaName } from '@noegletal/contract'
import { useLocation } from '@tanstack/react-router'

type Props = { readonly own: AreaName }

const navigation = [
  { title: frameText.navigation.overview, page: overviewPage() },
  { title: frameText.navigation.keyFigures, page: keyFiguresPage() },
  { title: frameText.navigation.comparison, page: comparisonPage() },
  { title: frameText.navigation.ranking, page: rankingPage() },
  { title: frameText.navigation.goals, page: goalsPage() },
  { title: frameText.navigation.news, page: newsPage() },
  { title: frameText.navigation.reports, page: reportsPage() },
  { title: frameText.navigation.about, page: aboutPage() },
  { title: frameText.navigation.imports, page: importsPage() },
]

/** Whose dashboard it is, and the way to its pages. */
export function Header({ own }: Props) {
  const { href } = useLocation()
  return (
    <header className="site-header">
      {hasStaffLogin() && <StaffBar />}
      <div className="container site-header__inner">
        <PageLink page={overviewPage()} className="site-name">
          <span className="site-name__product">{productName}</span>
          <span className="site-name__area">{frameText.areaTitle(own)}</span>
        </PageLink>
        <nav aria-label={frameText.navigation.label}>
          <ul className="site-navigation no-max-width">
            {navigation.map(({ title, page }) => (
              <li key={page.to}>
                <PageLink page={page} className="site-navigation__link" marksPagesBelow>
                  {title}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
        {!hasStaffLogin() && (
          <p className="site-account">
            {hasLogin() ? (
              <PageLink page={accountPage()}>{frameText.account}</PageLink>
            ) : (
              <PageLink page={logInPage(href)}>{frameText.logIn}</PageLink>
            )}
          </p>
        )}
      </div>
    </header>
  )
}

const staffLinks = [
  { title: frameText.staff.imports, page: importStartPage() },
  { title: frameText.staff.catalogue, page: cataloguePage() },
  { title: frameText.account, page: accountPage() },
]

/** What an analyst does every month, above the pages of every reader: a row of its own, which takes no room from them. */
function StaffBar() {
  return (
    <nav aria-label={frameText.staff.label} className="staff-bar">
      <ul className="container staff-bar__links no-max-width">
        {staffLinks.map(({ title, page }) => (
          <li key={page.to}>
            <PageLink page={page} marksPagesBelow>
              {title}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
