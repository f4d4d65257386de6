import { aReply } from '../figures/testing.ts'
import { areas } from './answers.ts'
import { DocumentSection, ReportDocument, type SeriesReply } from '@noegletal/contract'
import { AreaCode, IndicatorSlug, Period } from '@noegletal/domain'
import type { z } from 'zod'

/** A section about gross unemployment in August and September 2019, valid in every field that the test does not mention. */
export function aSection(words: Partial<z.input<typeof DocumentSection>> = {}): DocumentSection {
  return {
    ...DocumentSection.parse({
      slug: 'ledighed',
      heading: 'Ledighed',
      blocks: [
        { kind: 'paragraph', sentences: [aSentence('Ledigheden er *lavere* end i hele landet.')] },
      ],
      figures: [],
      chart: aView(),
      table: null,
      ...words,
      series: [],
    }),
    series: words.series === undefined ? [aReply()] : [...words.series].map(asReply),
  }
}

const asReply = (reply: z.input<typeof DocumentSection>['series'][number]): SeriesReply =>
  DocumentSection.shape.series.element.parse(reply)

/** A sentence that rests on the own figure of an indicator. */
export function aSentence(text: string, indicator = 'bruttoledighed') {
  const cell = { indicator, area: '657', period: '2019M09', printed: '3,0 %', preliminary: false }
  return { key: null, text, written: false, rests: [cell] }
}

/** What a chart shows: Herning and the country since August 2019. */
export function aView(indicator = 'bruttoledighed') {
  return {
    areas: [AreaCode.parse('657'), AreaCode.parse('000')],
    series: [
      {
        indicator: IndicatorSlug.parse(indicator),
        from: Period.parse('2019M08'),
        til: Period.parse('2019M09'),
      },
    ],
  }
}

/** A report with one section, valid in every field that the test does not mention. */
export function aDocument(words: Partial<ReportDocument> = {}): ReportDocument {
  const [own, ...compare] = areas
  return {
    ...ReportDocument.parse({
      title: 'Nøgletal, juni 2019',
      committee: 'Beskæftigelsesudvalget',
      meetingDate: '2019-06-04',
      own,
      compare,
      asOf: '2019-06-04',
      simulated: false,
      sections: [],
    }),
    sections: [aSection()],
    ...words,
  }
}
