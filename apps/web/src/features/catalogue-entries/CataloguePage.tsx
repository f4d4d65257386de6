// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../styles/catalogue-entries.scss'
import { entriesQuery } from '../../api/entry-queries.ts'
import { goalsQuery } from '../../api/goal-queries.ts'
import { siteQuery } from '../../api/overview-queries.ts'
import { areasQuery, indicatorsQuery } from '../../api/queries.ts'
import { entryText } from '../../text/catalogue-entries.ts'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { EntrySection } from './EntrySection.tsx'
import { CatalogueEntryKind } from '@noegletal/domain'
import { useSuspenseQueries } from '@tanstack/react-query'

/** What an analyst adds to the catalogue: goals, gaps, breaks, footnotes, local figures and groups, each with its history. */
export function CataloguePage() {
  return (
    <ForStaff>
      <Sections />
    </ForStaff>
  )
}

function Sections() {
  const [{ data: entries }, { data: list }, { data: areas }, { data: site }, { data: goals }] =
    useSuspenseQueries({
      queries: [entriesQuery(), indicatorsQuery(), areasQuery(), siteQuery({}), goalsQuery({})],
    })
  const catalogue = { ...list, areas, own: site.own, goals: goals.goals.map(({ goal }) => goal) }
  return (
    <Page title={entryText.title}>
      <p className="lead">{entryText.lead}</p>
      {CatalogueEntryKind.options.map((kind) => (
        <EntrySection key={kind} kind={kind} catalogue={catalogue} entries={entries} />
      ))}
    </Page>
  )
}
