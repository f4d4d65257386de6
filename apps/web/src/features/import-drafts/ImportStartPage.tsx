import { draftsQuery } from '../../api/staff-queries.ts'
import { importStartText } from '../../text/import-start.ts'
import { ForStaff } from '../../ui/ForStaff.tsx'
import { Page } from '../../ui/Page.tsx'
import { isWorking } from '../../ui/draft-work.ts'
import { Drafts } from './Drafts.tsx'
import { EarlierImports } from './EarlierImports.tsx'
import { HandIn } from './HandIn.tsx'
import { ReadableFiles } from './ReadableFiles.tsx'
import { ScheduledDrafts } from './ScheduledDrafts.tsx'
import { ScheduledFetches } from './ScheduledFetches.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'

const pollEvery = 1000 // milliseconds, while a file is being worked on

/** Where files are handed in: the drafts that they become, what is scheduled or fetched, and what came in before. */
export function ImportStartPage() {
  return (
    <ForStaff>
      <Imports />
    </ForStaff>
  )
}

function Imports() {
  const { data: drafts } = useSuspenseQuery({
    ...draftsQuery(),
    refetchInterval: ({ state }) =>
      state.data?.some((draft) => isWorking(draft.state)) ? pollEvery : false,
  })
  const scheduled = drafts.filter(({ state }) => state === 'scheduled')
  const open = drafts.filter(({ state }) => !['scheduled', 'published'].includes(state))

  return (
    <Page title={importStartText.title}>
      <p className="lead">{importStartText.lead}</p>
      <HandIn />
      <ReadableFiles />
      <Drafts drafts={open} />
      <ScheduledDrafts drafts={scheduled} />
      <ScheduledFetches />
      <EarlierImports />
    </Page>
  )
}
