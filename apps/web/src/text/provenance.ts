import { formatNumber } from '@noegletal/format'

/** The words of the page about one figure's origin. */
export const provenanceText = {
  remark: 'Note:',
  title: 'Hvor kommer tallet fra?',
  incomplete:
    'Adressen siger ikke, hvilket tal det gælder. Vælg et tal på Overblik eller under Nøgletal.',
  toKeyFigure: (title: string) => `Se ${title} over tid`,
  total: 'i alt',
  noVersions: 'Ingen indlæst fil har et tal her.',
  versions: (count: number) =>
    count === 1
      ? 'Tallet er offentliggjort én gang.'
      : `Tallet er offentliggjort ${formatNumber(count, 0)} gange. Den nyeste udgave står øverst.`,
  current: 'Vises nu',
  shownOn: (date: string) => `Vist ${date}`,
  unchanged: 'uændret',
  preliminary: 'Foreløbigt ifølge kilden',
  line: (line: number, sheet: string | null) =>
    sheet === null
      ? `Linje ${formatNumber(line, 0)} i filen`
      : `Række ${formatNumber(line, 0)} i arket »${sheet}«`,
  noLineText: 'Linjen kan ikke vises, fordi filen ikke er gemt.',
  cellNote: 'Bemærkning i filen',
} as const
