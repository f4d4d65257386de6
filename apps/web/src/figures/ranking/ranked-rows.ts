import type { DotReference, DotRow } from '../../charts/dot-layout.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import type { AreaName, RankedMunicipality, RankingReply } from '@noegletal/contract'
import { numberOf, numberValue } from '@noegletal/domain'
import {
  changeSizeWords,
  differenceWords,
  formatFigure,
  formatNumber,
  missingLabel,
} from '@noegletal/format'

type Marked = { readonly own: string; readonly chosen: ReadonlySet<string> }

/** The ranked municipalities as rows of the picture, number 1 on top. */
export function toDotRows({ ranked, indicator }: RankingReply, { own, chosen }: Marked): DotRow[] {
  return ranked.map(({ area, rank, number, preliminary }) => ({
    id: area.code,
    rank: formatNumber(rank, 0),
    name: area.name,
    value: number,
    text: formatFigure(numberValue(number), indicator),
    preliminary,
    tone: toneOf(area, { own, chosen }),
  }))
}

function toneOf({ code }: AreaName, { own, chosen }: Marked): DotRow['tone'] {
  if (code === own) return 'own'
  return chosen.has(code) ? 'chosen' : 'plain'
}

/** The region and the country as lines across the rows; left out where they have no figure. */
export function toReferences({ references, indicator }: RankingReply): DotReference[] {
  return references.flatMap(({ area, value }) => {
    const number = numberOf(value)
    if (number === null) return []
    return {
      id: area.code,
      name: area.name,
      value: number,
      text: formatFigure(value, indicator),
      tone: area.kind === 'country' ? 'country' : 'neighbours',
    }
  })
}

export type RankRow = {
  readonly area: AreaName
  /** Null without a figure. */
  readonly rank: number | null
  readonly number: number | null
  /** The figure, or in a word why there is none. */
  readonly text: string
  /** Since the same time last year, in words; empty where there is none. */
  readonly change: string
  /** The place by that; null where there is none. */
  readonly changeRank: number | null
  /** The figure against the country's in words; empty where one is missing. */
  readonly difference: string
  readonly status: string
}

/** The rows of the table: by rank, those without a figure last. */
export function rankRows(reply: RankingReply): RankRow[] {
  const country = reply.references.find(({ area }) => area.kind === 'country')
  const whole = country ? numberOf(country.value) : null
  return [
    ...reply.ranked.map((place) => rankedRow(place, reply, whole)),
    ...reply.missing.map(({ area, reason, gap }): RankRow => ({
      area,
      rank: null,
      number: null,
      text: missingLabel(reason),
      change: '',
      changeRank: null,
      difference: '',
      status: gap ?? '',
    })),
  ]
}

function rankedRow(
  { area, rank, number, preliminary, simulated }: RankedMunicipality,
  { indicator, yearChanges }: RankingReply,
  whole: number | null,
): RankRow {
  const { status } = keyFigureText
  const change = yearChanges?.ranked.find((one) => one.area === area.code)
  const { decimals } = indicator
  return {
    area,
    rank,
    number,
    text: formatFigure(numberValue(number), indicator),
    change: change === undefined ? '' : changeSizeWords(change.difference, indicator, number),
    changeRank: change?.rank ?? null,
    difference: whole === null ? '' : differenceWords(number, whole, { decimals, hasUnit: false }),
    status: [preliminary ? status.preliminary : [], simulated ? status.simulated : []]
      .flat()
      .join(', '),
  }
}

/** By what the rows can be ordered. */
export const rankKeys: Readonly<Record<string, (row: RankRow) => number | string | null>> = {
  plads: ({ rank }) => rank,
  kommune: ({ area }) => area.name,
  tal: ({ number }) => number,
  aendring: ({ changeRank }) => changeRank,
}
