import { interpretationText } from '../../../text/draft-interpretation.ts'
import { type TargetKey, targetOf } from './mapping-edit.ts'
import type { PreviewedFigure } from '@noegletal/contract'
import { type AxisRole, type Indicator, type Mapping, readPeriod } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'

/** One figure of the file as a mapping would read it, in words. */
export type PreviewRow = {
  readonly line: number
  readonly indicator: string
  readonly area: string
  readonly period: string
  readonly category: string
  readonly value: string
  /** False for one that would not be read. */
  readonly isRead: boolean
}

type Catalogue = {
  readonly indicators: readonly Pick<Indicator, 'slug' | 'title'>[]
  /** What the mapping's one area is called. */
  readonly areaName: (code: string) => string
}

/** The first figures as a mapping would read them; the catalogue's own names are found by the server. */
export function previewRows(
  figures: readonly PreviewedFigure[],
  mapping: Mapping,
  catalogue: Catalogue,
): PreviewRow[] {
  return figures.map((figure) => toRow(figure, mapping, catalogue))
}

function toRow(figure: PreviewedFigure, mapping: Mapping, catalogue: Catalogue): PreviewRow {
  const { notChosen, notUsed, otherMember } = interpretationText.preview
  const isOther = isOtherMember(figure, mapping)
  const indicator = indicatorOf(figure, mapping, catalogue)
  const area = areaOf(figure, mapping, catalogue)
  const period = periodOf(memberOf(figure, mapping, 'period')?.trim() ?? '', mapping)
  return {
    line: figure.line,
    indicator: isOther ? otherMember : (indicator ?? notUsed),
    area: area ?? notChosen,
    period: period ?? notChosen,
    category: memberOf(figure, mapping, 'category') ?? '',
    value: valueOf(figure, mapping),
    isRead: ![indicator, area, period].includes(null) && !isOther,
  }
}

function memberOf({ members }: PreviewedFigure, { axes }: Mapping, role: AxisRole): string | null {
  const at = axes.findIndex((axis) => axis.role === role)
  return at === -1 ? null : (members[at] ?? null)
}

function isOtherMember({ members }: PreviewedFigure, { axes }: Mapping): boolean {
  return axes.some(
    ({ role, member }, at) => role === 'fixed' && member !== null && members[at] !== member,
  )
}

function areaOf(figure: PreviewedFigure, mapping: Mapping, { areaName }: Catalogue): string | null {
  const { area } = mapping
  return memberOf(figure, mapping, 'area') ?? (area === null ? null : areaName(area))
}

function keyOf(figure: PreviewedFigure, mapping: Mapping): TargetKey {
  return { measure: figure.measure, member: memberOf(figure, mapping, 'indicator') }
}

function indicatorOf(figure: PreviewedFigure, mapping: Mapping, { indicators }: Catalogue) {
  const key = keyOf(figure, mapping)
  const { indicator } = targetOf(mapping, key)
  if (indicator !== null) return indicators.find(({ slug }) => slug === indicator)?.title ?? null
  // A file may name the catalogue's indicators itself.
  return mapping.targets.length === 0 ? key.member : null
}

function periodOf(text: string, { period }: Mapping): string | null {
  if (text === '') return period === null ? null : formatPeriod(period)
  const read = readPeriod(text)
  return read === null ? text : formatPeriod(read)
}

function valueOf(figure: PreviewedFigure, mapping: Mapping): string {
  const { factor } = targetOf(mapping, keyOf(figure, mapping))
  const { factors } = interpretationText.mapping
  return factor === 1 ? figure.value : `${figure.value} (${factors[factor]})`
}
