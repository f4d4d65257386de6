import type { DocumentSection, ReportDocument, SeriesReply } from '@noegletal/contract'
import { type IndicatorSlug, type ShownFigures, shownFigures } from '@noegletal/domain'

/** One figure of a section, with the sentence that the report says of it. */
export type FigureScreen = {
  readonly kind: 'figure'
  readonly section: string
  readonly heading: string
  readonly reply: SeriesReply
  readonly shown: ShownFigures
  readonly sentence: string | null
}

/** A section that has nothing to draw: its words, for the most part why there are no figures. */
export type WordsScreen = {
  readonly kind: 'words'
  readonly section: string
  readonly heading: string
  readonly sentences: readonly string[]
}

export type Screen = { readonly kind: 'title' } | FigureScreen | WordsScreen

/** The screens of a meeting: the title, then every indicator that the sections draw, or show in a table where they draw none. */
export function toScreens(document: ReportDocument): Screen[] {
  return [
    { kind: 'title' },
    ...document.sections.flatMap((section) => sectionScreens(section, document)),
  ]
}

function sectionScreens(
  section: DocumentSection,
  { own }: Pick<ReportDocument, 'own'>,
): (FigureScreen | WordsScreen)[] {
  const { slug, heading, chart, table, series } = section
  const view = chart ?? table
  const figures = (view?.series ?? []).flatMap(({ indicator, from }): FigureScreen[] => {
    const reply = series.find((one) => one.indicator.slug === indicator)
    if (reply === undefined) return []
    const areas = view?.areas ?? []
    const known = {
      ...reply,
      series: areas.flatMap((code) => reply.series.find(({ area }) => area.code === code) ?? []),
    }
    return [
      {
        kind: 'figure',
        section: slug,
        heading,
        reply,
        shown: shownFigures(known, { own, search: { spaend: 'alt', fra: from } }),
        sentence: sentenceAbout(indicator, section) ?? asSentence(reply.finding),
      },
    ]
  })
  if (figures.length > 0) return figures
  return [{ kind: 'words', section: slug, heading, sentences: wordsOf(section) }]
}

/** The first sentence that rests on the indicator; in a section about one indicator the first of all. */
function sentenceAbout(
  indicator: IndicatorSlug,
  { blocks, series }: DocumentSection,
): string | null {
  const sentences = blocks.flatMap((block) => block.sentences)
  const about =
    sentences.find(({ rests }) => rests[0]?.indicator === indicator) ??
    sentences.find(({ rests }) => rests.some((cell) => cell.indicator === indicator)) ??
    (series.length === 1 ? sentences[0] : undefined)
  return about === undefined ? null : withoutStress(about.text)
}

/** A finding is a heading and has no full stop. */
function asSentence(finding: string | null): string | null {
  return finding === null ? null : `${finding.replace(/[.]$/, '')}.`
}

function wordsOf({ blocks }: DocumentSection): string[] {
  return blocks.flatMap(({ sentences }) => sentences.map(({ text }) => withoutStress(text)))
}

/** On a wall everything is large; what a report stresses with `*…*` is not set apart. */
function withoutStress(text: string): string {
  return text.replaceAll('*', '')
}
