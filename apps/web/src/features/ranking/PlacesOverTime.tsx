import { RankHistory } from '../../figures/ranking/RankHistory.tsx'
import { benchmarkText as text } from '../../text/benchmark.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import type { BenchmarkReply } from '@noegletal/contract'
import { periodRange } from '@noegletal/domain'
import { useMemo } from 'react'

type Props = { readonly benchmark: BenchmarkReply }

/** The published places over time of the own municipality, and of those that the address names. */
export function PlacesOverTime({ benchmark }: Props) {
  const { omraader } = usePageSearch()
  const { history, municipalities, own, list } = benchmark
  const places = useMemo(
    () => ({
      order: 'lowest-first' as const,
      history: {
        periods: history.periods,
        among: history.among.map((count) => count ?? 0),
        preliminary: history.periods.map(() => false),
        lines: history.lines.map(({ area, places: ranks }) => ({ area, ranks })),
      },
    }),
    [history],
  )
  const frame = useMemo(() => {
    const asked = new Set(omraader?.split(','))
    const others = municipalities
      .map(({ area }) => area)
      .filter(({ code, slug }) => code !== own.code && (asked.has(code) || asked.has(slug)))
    const [first, last] = [history.periods[0], history.periods.at(-1)]
    const periods = first === undefined || last === undefined ? [] : periodRange(first, last)
    return { periods, footnotes: [], municipalities: [own, ...others] }
  }, [history, municipalities, omraader, own])

  return (
    <RankHistory
      places={places}
      title={text.history.title(text.lists[list])}
      group={{ kind: 'country', name: text.history.group }}
      frame={frame}
    />
  )
}
