import { aReply } from '../figures/testing.ts'
import type { WordReport } from './word-report.ts'
import { ReportDocument } from '@noegletal/contract'
import { IndicatorSlug } from '@noegletal/domain'
import { country, herning, points } from '@noegletal/domain/testing'
import type { z } from 'zod'

type Section = z.input<typeof ReportDocument>['sections'][number]

/** A sentence that the program wrote. */
export const aSentence = (text: string): Section['blocks'][number]['sentences'][number] => ({
  key: text,
  text,
  written: false,
  rests: [],
})

const unemployment = { indicator: 'bruttoledighed', from: '2019M08', til: '2019M09' }
const areas = ['657', '000']

/** A valid section in every field that the test does not mention: two months of gross unemployment as chart and table. */
export function aSection(words: Partial<Section> = {}): Section {
  return {
    slug: 'ledighed',
    heading: 'Ledighed',
    blocks: [
      {
        kind: 'paragraph',
        sentences: [aSentence('Bruttoledigheden er lavere i Herning end i hele landet.')],
      },
    ],
    figures: ['Herning 3,0\u00A0%, Hele landet 3,5\u00A0% (september 2019)'],
    series: [aReply({ publishedOn: '2019-11-13' })],
    chart: { areas, series: [unemployment] },
    table: { areas, series: [unemployment] },
    ...words,
  }
}

/** A section on figures of the own area alone, one for each name. */
export function anOwnSection(names: readonly string[], from = '2019M08', count = 6): Section {
  const numbers = Array.from({ length: count }, (_, place) => 1400 + place)
  const replies = names.map((name) => {
    const reply = aReply({ series: [{ area: herning, points: points(from, numbers) }] })
    const slug = IndicatorSlug.parse(name.toLowerCase().replace('ø', 'oe'))
    return {
      ...reply,
      indicator: { ...reply.indicator, slug, title: name, unit: 'persons' as const, decimals: 0 },
    }
  })
  const series = replies.map(({ indicator, series: [line] }) => ({
    indicator: indicator.slug,
    from,
    til: line?.points.at(-1)?.period ?? from,
  }))
  const view = { areas: [herning.code], series }
  return aSection({ slug: 'egne', heading: 'Egne tal', series: replies, chart: view, table: view })
}

/** A published report, its section drawn, in every field that the test does not mention. */
export function aWordReport(
  words: Partial<z.input<typeof ReportDocument>> & { readonly address?: string | null } = {},
): WordReport {
  const { address = 'https://noegletal.kommune.dk/rapporter/juni?udgave=1', ...fields } = words
  const document = ReportDocument.parse({
    title: 'Nøgletal på beskæftigelsesområdet, november 2019',
    committee: 'Beskæftigelsesudvalget',
    meetingDate: '2019-11-26',
    own: herning,
    compare: [country],
    asOf: '2019-11-20',
    simulated: false,
    sections: [aSection()],
    ...fields,
  })
  const pictures = document.sections.flatMap(({ slug, chart }) =>
    (chart?.series ?? []).map(({ indicator }) => ({
      section: slug,
      indicator,
      png: onePoint,
      width: 642,
      height: 300,
      description: `Diagram over ${indicator}`,
    })),
  )
  return { document, pictures, address }
}

// The smallest PNG there is: one grey point.
const onePoint = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
)
