import { Page } from '../../ui/Page.tsx'
export function AboutPage() {
  return <Page title="AboutPage">x</Page>
}
