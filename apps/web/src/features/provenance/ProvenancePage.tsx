import { Page } from '../../ui/Page.tsx'
export function ProvenancePage() {
  return <Page title="ProvenancePage">x</Page>
}
