import type { Highlight } from '../../../../charts/HighlightButton.tsx'
import type { LineChartData } from '../../../../charts/line-chart-data.ts'
import { useChangeSearch } from '../../../../ui/use-page-search.ts'
import { AreaKey } from '@noegletal/contract'
import { useMemo } from 'react'

/** The line that stands out by the address, and the way to another; undefined where there is only one. */
export function useHighlight({ lines }: LineChartData): Highlight | undefined {
  const changeSearch = useChangeSearch()
  return useMemo(() => {
    if (lines.length < 2) return undefined
    const ids = new Set(lines.map(({ id }) => id))
    return {
      id: lines.find(({ weight }) => weight === 'strong')?.id ?? null,
      canHighlight: ({ id }) => ids.has(id),
      onHighlight: (id) => {
        changeSearch({ frem: id === null ? undefined : AreaKey.parse(id) })
      },
    }
  }, [lines, changeSearch])
}
