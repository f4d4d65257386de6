import { Page } from '../../ui/Page.tsx'
export function KeyFiguresPage() {
  return <Page title="KeyFiguresPage">x</Page>
}
