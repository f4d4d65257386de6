import { Page } from '../../ui/Page.tsx'
export function ImportsPage() {
  return <Page title="ImportsPage">x</Page>
}
