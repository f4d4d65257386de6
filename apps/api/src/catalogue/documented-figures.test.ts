import { total } from '@noegletal/domain'
import { ingest } from '@noegletal/ingest'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from './read-catalogue.ts'
import { readDocumentedBatches } from './read-documented-batches.ts'

/** The minutes' figures, written off a second time: indicator, area, period, category; null where the source shows none. */
const minutes: Readonly<
  Record<string, readonly (readonly [cell: string, number: number | null])[]>
> = {
  'beskaeftigelsesudvalget-2019-06-04.csv': [
    ['bruttoledighed 657 2019M03', 3.4],
    ['bruttoledighed 000 2019M03', 3.9],
    ['unge-offentlig-forsoergelse 657 2019M03', 11.2],
    ['unge-offentlig-forsoergelse rar-vestjylland 2019M03', 12.3],
    ['unge-offentlig-forsoergelse 000 2019M03', 11],
    ['kontanthjaelp-mv 657 2019M03', 4.1],
    ['kontanthjaelp-mv 000 2019M03', 4.4],
    ['a-dagpenge 657 2019M03', 2.2],
    ['a-dagpenge rar-vestjylland 2019M03', 2.3],
    ['a-dagpenge 000 2019M03', 3],
    ['sygedagpenge 657 2019M03', 2.4],
    ['sygedagpenge 000 2019M03', 2.4],
    ['sygedagpengeforloeb 657 2019M02', 1077],
    ['jobafklaring 657 2019M03', 0.9],
    ['jobafklaring 000 2019M03', 0.7],
    ['fleksjob 657 2019M03', 1419],
    ['ressourceforloeb 657 2019M03', 316],
    ['ledighedsydelse 657 2019M03', 264],
    ['foertidspension 657 2019M03', 3693],
    ['foertidspension 657 2018M03', 3739],
    ['omgoerelsesprocent-voksenomraadet 657 2018', 22.22],
    ['omgoerelsesprocent-voksenomraadet 000 2018', 30.56],
    ['sager-ankestyrelsen 657 2018', 338],
    ['sager-ankestyrelsen 657 2017', 302],
    ['benchmark-samlet 657 2018H1', 21],
    ['benchmark-samlet-personer 657 2018H1', -180],
    ['benchmark-samlet-besparelse 657 2018H1', 13],
  ],
  // The table counts fewer than budgeted as positive; here more than budgeted is.
  'herning-budgetopfoelgning-2019.csv': [
    ['budget-fuldtidspersoner 657 2019 Integrationsydelse', 361],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Integrationsydelse', 220],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Integrationsydelse', -141],
    ['budget-fuldtidspersoner 657 2019 Førtidspension', 3406],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Førtidspension', 3628],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Førtidspension', 222],
    ['budget-fuldtidspersoner 657 2019 Kontanthjælp', 825],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Kontanthjælp', 844],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Kontanthjælp', 18],
    ['budget-fuldtidspersoner 657 2019 Uddannelseshjælp', 626],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Uddannelseshjælp', 640],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Uddannelseshjælp', 14],
    ['budget-fuldtidspersoner 657 2019 Revalidering', 80],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Revalidering', 88],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Revalidering', 8],
    ['budget-fuldtidspersoner 657 2019 Ressourceforløb', 354],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Ressourceforløb', 330],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Ressourceforløb', -24],
    ['budget-fuldtidspersoner 657 2019 Jobafklaringsforløb', 374],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Jobafklaringsforløb', 348],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Jobafklaringsforløb', -26],
    ['budget-fuldtidspersoner 657 2019 Ledighedsydelse', 223],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Ledighedsydelse', 250],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Ledighedsydelse', 27],
    ['budget-fuldtidspersoner 657 2019 Sygedagpenge', 1030],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Sygedagpenge', 1058],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Sygedagpenge', 27],
    ['budget-fuldtidspersoner 657 2019 Fleksløntilskud', 1377],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Fleksløntilskud', 1465],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Fleksløntilskud', 88],
    ['budget-fuldtidspersoner 657 2019 Forsikrede ledige', 788],
    ['forventet-regnskab-fuldtidspersoner 657 2019 Forsikrede ledige', 887],
    ['budgetafvigelse-fuldtidspersoner 657 2019 Forsikrede ledige', 99],
    ['budget-fuldtidspersoner 657 2019', 9447],
    ['forventet-regnskab-fuldtidspersoner 657 2019', 9759],
    ['budgetafvigelse-fuldtidspersoner 657 2019', 312],
  ],
  'herning-driftsudgifter-2019.csv': [
    ['driftsudgifter-oprindeligt-budget 657 2019', 1272543],
    ['driftsudgifter-genbevillinger 657 2019', 4153],
    ['driftsudgifter-tillaegsbevillinger 657 2019', 7410],
    ['driftsudgifter-korrigeret-budget 657 2019', 1284106],
    ['driftsudgifter-forventet-regnskab 657 2019', 1323349],
    ['driftsudgifter-afvigelse 657 2019', -39243],
  ],
  'arbejdsmarkedsudvalget-odder-2019-08-15.csv': [
    ['bruttoledighed 727 2019M05', 2.7],
    ['bruttoledige 727 2019M05', 285],
  ],
  'beskaeftigelsesudvalget-2019-11-13.csv': [
    ['bruttoledighed 657 2019M09', 3],
    ['bruttoledighed 000 2019M09', 3.5],
    ['unge-offentlig-forsoergelse 657 2019M09', 10.1],
    ['unge-offentlig-forsoergelse rar-vestjylland 2019M09', 11.2],
    ['unge-offentlig-forsoergelse 000 2019M09', 10.1],
    ['kontanthjaelp-mv 657 2019M09', 3.8],
    ['kontanthjaelp-mv 000 2019M09', 4],
    ['a-dagpenge 657 2019M09', 2],
    ['a-dagpenge rar-vestjylland 2019M09', 2],
    ['a-dagpenge 000 2019M09', 2.7],
    ['sygedagpenge 657 2019M09', 2.1],
    ['sygedagpenge 000 2019M09', 2.2],
    ['sygedagpengeforloeb 657 2019M08', 901],
    ['jobafklaring 657 2019M09', 0.9],
    ['jobafklaring 000 2019M09', 0.7],
    ['fleksjob 657 2019M09', 1526],
    ['ressourceforloeb 657 2019M09', 306],
    ['ledighedsydelse 657 2019M09', 281],
    ['foertidspension 657 2019M09', 3736],
    ['foertidspension 657 2018M09', 3689],
    ['forsorgshjem 657 2019M09', 50.37],
    ['forsorgshjem 657 2019M10', 46.71],
    ['benchmark-samlet 657 2018H2', 21],
    ['benchmark-dagpenge 657 2018H2', 19],
    ['benchmark-dagpenge-forskel 657 2018H2', -0.1],
    ['benchmark-dagpenge-forskel 657 2018H1', -0.2],
    ['benchmark-kontanthjaelp 657 2018H2', 67],
    ['benchmark-kontanthjaelp-forskel 657 2018H2', 0],
    ['benchmark-sygedagpenge 657 2018H2', 10],
    ['benchmark-sygedagpenge-forskel 657 2018H2', -0.2],
    ['benchmark-sygedagpenge-forskel 657 2018H1', -0.1],
    ['samtaler-forsikrede-ledige 657 2019M06', 1077],
    ['samtaler-forsikrede-ledige 657 2019M06 0-1½ måneder', null],
    ['samtaler-forsikrede-ledige 657 2019M06 1½-3 måneder', 255],
    ['samtaler-forsikrede-ledige 657 2019M06 3-6 måneder', 337],
    ['samtaler-forsikrede-ledige 657 2019M06 6-9 måneder', 141],
    ['samtaler-forsikrede-ledige 657 2019M06 9-12 måneder', 106],
    ['samtaler-forsikrede-ledige 657 2019M06 1-2 år', 202],
    ['samtaler-forsikrede-ledige 657 2019M06 2+ år', 36],
  ],
}

const dataDirectory = join(import.meta.dirname, '../../../../data')
const { areas, indicators } = await readCatalogue(dataDirectory)
const batches = await readDocumentedBatches(dataDirectory)

describe('the documented figures', () => {
  it.each(batches)('$file are those of the minutes, and no more', async ({ file, publishedOn }) => {
    const bytes = await readFile(join(dataDirectory, 'documented', file))

    const read = ingest(bytes, { areas, indicators, knownOn: publishedOn })

    // One line of a budget's table feeds several indicators, whose order means nothing.
    const figures = read.ok ? read.value.observations.map(toFigure) : []
    expect(new Set(figures.map((figure) => figure.join(': ')))).toEqual(
      new Set(minutes[file]?.map((figure) => figure.join(': '))),
    )
  })

  it('are published on the days of the meetings', () => {
    expect([...new Set(batches.map(({ publishedOn }) => publishedOn))]).toEqual([
      '2019-06-04',
      '2019-08-15',
      '2019-11-13',
    ])
  })

  type Read = Extract<ReturnType<typeof ingest>, { ok: true }>['value']['observations'][number]

  function toFigure({ indicator, area, period, category, value }: Read) {
    const parts = indicators.find(({ slug }) => slug === indicator)?.dimension?.categories
    const title = parts?.find(({ slug }) => slug === category)?.title
    const cell = [indicator, area, period, ...(category === total ? [] : [title])].join(' ')
    return [cell, value.kind === 'number' ? value.number : null]
  }
})
