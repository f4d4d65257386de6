// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet gives nothing to name, and comes with this page alone
import '../../styles/benchmark.scss'
import { benchmarkText } from '../../text/benchmark.ts'
import { Switch } from '../../ui/Switch.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { AnyFigure } from './AnyFigure.tsx'
import { Benchmark } from './Benchmark.tsx'

/** How the municipality ranks: on the ministry's lists, and by any other key figure. */
export function RankingPage() {
  const { vis } = usePageSearch()
  const isAny = vis === 'noegletal'
  const views = (
    <div className="controls">
      <Switch
        title={benchmarkText.views.label}
        choices={[
          { title: benchmarkText.views.ministry, search: withoutChoices, current: !isAny },
          {
            title: benchmarkText.views.any,
            search: { ...withoutChoices, vis: 'noegletal' },
            current: isAny,
          },
        ]}
      />
    </div>
  )
  return isAny ? <AnyFigure views={views} /> : <Benchmark views={views} />
}

// A period or an order of one view means nothing in the other.
const withoutChoices = { vis: undefined, periode: undefined, sorter: undefined }
