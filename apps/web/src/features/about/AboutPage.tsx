import { indicatorsQuery } from '../../api/queries.ts'
import { importsPage } from '../../paths.ts'
import { aboutText } from '../../text/about.ts'
import { importText } from '../../text/import.ts'
import { Page } from '../../ui/Page.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import { Breaks } from './Breaks.tsx'
import { Gaps } from './Gaps.tsx'
import { Indicators } from './Indicators.tsx'
import { Section } from './Section.tsx'
import { Words } from './Words.tsx'
import type { Indicator } from '@noegletal/domain'
import { useSuspenseQuery } from '@tanstack/react-query'

const { sections } = aboutText

/** What must be known to read the figures. */
export function AboutPage() {
  const { data: catalogue } = useSuspenseQuery(indicatorsQuery())
  return (
    <Page title={aboutText.title}>
      <p className="lead">{aboutText.lead}</p>
      <Contents />
      <Section {...sections.words}>
        <Words />
      </Section>
      <Section {...sections.indicators}>
        <Indicators catalogue={catalogue} />
      </Section>
      <Section {...sections.breaks}>
        <Breaks catalogue={catalogue} />
      </Section>
      <Section {...sections.gaps}>
        <Gaps catalogue={catalogue} />
      </Section>
      <Section {...sections.sources}>
        <Sources indicators={catalogue.indicators} />
      </Section>
      <Section {...sections.accessibility}>
        {aboutText.accessibility.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Section>
    </Page>
  )
}

function Contents() {
  return (
    <nav aria-label={aboutText.contents} className="screen-only">
      <ul className="contents no-max-width">
        {Object.values(sections).map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Sources({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const publishers = [...new Set(indicators.map(({ source }) => source.publisher))]
  return (
    <>
      <p>{aboutText.sourcesLead}</p>
      <ul>
        {publishers.map((publisher) => (
          <li key={publisher}>{publisher}</li>
        ))}
      </ul>
      <p>
        {aboutText.fileLead} <PageLink page={importsPage()}>{importText.title}</PageLink>.
      </p>
    </>
  )
}
