import { SeriesChart } from '../../../figures/SeriesChart.tsx'
import { type SectionFigure, sectionFigures } from '../../../figures/section-figures.ts'
import { frozenSourceWords } from '../../../figures/source-words.ts'
import { Blocks } from './Blocks.tsx'
import { SectionTables } from './SectionTables.tsx'
import type { DocumentSection, ReportDocument } from '@noegletal/contract'
import { useMemo } from 'react'

type Props = {
  readonly section: DocumentSection
  readonly own: ReportDocument['own']
  /** The day that the figures of the report are known as of. */
  readonly asOf: string
  /** As it is counted in the contents. */
  readonly number: number
}

/** One section as readers see it: its text, its figures, its chart, its table, and where they come from. */
export function ReportSection({ section, own, asOf, number }: Props) {
  const { slug, heading, blocks, figures } = section
  const drawn = useMemo(() => sectionFigures(section, section.chart, own), [section, own])
  const listed = useMemo(() => sectionFigures(section, section.table, own), [section, own])
  return (
    <section className="report-section" aria-labelledby={slug}>
      <h2 id={slug} tabIndex={-1}>
        {number}. {heading}
      </h2>
      <Blocks blocks={blocks} />
      {figures.length > 0 && (
        <ul className="report-figures no-max-width">
          {figures.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {drawn.map(({ reply, shown }) => (
        <figure key={shown.indicator.slug} className="report-chart">
          <h3>{shown.indicator.title}</h3>
          <SeriesChart shown={shown} goals={reply.goals} />
        </figure>
      ))}
      <SectionTables figures={listed} own={own} section={slug} />
      <Sources figures={[...drawn, ...listed]} asOf={asOf} />
    </section>
  )
}

type SourcesProps = Pick<Props, 'asOf'> & { readonly figures: readonly SectionFigure[] }

/** The sources of the figures, each once. */
function Sources({ figures, asOf }: SourcesProps) {
  const lines = new Set(figures.map(({ reply }) => frozenSourceWords(reply, asOf)))
  return [...lines].map((line) => (
    <p key={line} className="report-source">
      {line}
    </p>
  ))
}
