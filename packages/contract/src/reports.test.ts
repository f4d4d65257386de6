import { describe, expect, it } from 'vitest'
import { ReportDocument } from './reports.ts'

const herning = { code: '657', slug: 'herning', name: 'Herning', kind: 'municipality' }

/** What the first edition of all was frozen as. Never changed: editions like it lie in the databases of municipalities. */
const firstEdition = {
  title: 'Nøgletal på beskæftigelsesområdet',
  committee: 'Beskæftigelsesudvalget',
  meetingDate: '2019-06-04',
  own: herning,
  compare: [],
  asOf: '2019-06-04',
  simulated: false,
  sections: [
    {
      slug: 'ledighed',
      heading: 'Ledighed',
      blocks: [
        {
          kind: 'paragraph',
          sentences: [
            {
              key: 'bruttoledighed latest country',
              text: 'I marts 2019 var bruttoledigheden 3,4 %.',
              written: false,
              rests: [
                {
                  indicator: 'bruttoledighed',
                  area: '657',
                  period: '2019M03',
                  printed: '3,4 %',
                  preliminary: false,
                },
              ],
            },
          ],
        },
      ],
      figures: ['Herning 3,4 %'],
      series: [
        {
          asOf: '2019-06-04',
          indicator: {
            slug: 'bruttoledighed',
            theme: 'ledighed',
            title: 'Bruttoledighed',
            measure: 'pct. af arbejdsstyrken',
            phrase: 'bruttoledigheden',
            unit: 'percent-of-labour-force',
            decimals: 1,
            direction: 'lower',
            granularity: 'month',
            denominator: 'arbejdsstyrken 16-66 år',
            preliminaryPeriods: 2,
            source: { publisher: 'jobindsats.dk', tableId: 'y25i03', url: 'https://jobindsats.dk' },
            definition: 'Ledige og aktiverede, der er vurderet jobparate.',
            dimension: null,
            usualLagDays: 42,
            onOverview: true,
            onlyAreas: [],
            replaces: null,
          },
          category: 'i-alt',
          series: [
            {
              area: herning,
              points: [
                {
                  value: { kind: 'number', number: 3.4 },
                  preliminary: false,
                  simulated: false,
                  period: '2019M03',
                  importId: 1,
                  note: null,
                },
              ],
            },
          ],
          breaks: [],
          gaps: [],
          footnotes: [],
          typicalRevision: null,
          finding: null,
          publishedOn: '2019-06-04',
          importedAt: '2019-06-04T08:00:00.000Z',
          goals: [],
          nextExpectedOn: null,
          changedSince: 0,
          changes: [],
          simulated: false,
        },
      ],
      chart: null,
      table: null,
    },
  ],
}

describe('a frozen report', () => {
  it('can be read as the first edition of all was written: a field that came later has a value for it', () => {
    expect(ReportDocument.safeParse(firstEdition).error).toBeUndefined()
  })
})
