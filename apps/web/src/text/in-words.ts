import { formatNumber } from '@noegletal/format'

/** What the figures say in sentences. */
export const inWordsText = {
  heading: 'I ord',
  explanation:
    'Sætningerne er skrevet af et program ud fra tallene alene og følger de viste områder.',
  none: 'Der er ingen tal at skrive om.',
  figures: (count: number) => `Tallene bag sætningen (${formatNumber(count, 0)})`,
  cell: (parts: { area: string; period: string; figure: string }) =>
    `${parts.area}, ${parts.period}: ${parts.figure}`,
} as const
