import { aReply } from '../../figures/testing.ts'
import { type FigureScreen, toScreens } from './screens.ts'
import { aDocument, aSection, aSentence, aView } from '../../testing/report.ts'
import { anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const screensOf = (section: Parameters<typeof aSection>[0]) =>
  toScreens(aDocument({ sections: [aSection(section)] })).slice(1)

const figuresOf = (section: Parameters<typeof aSection>[0]): FigureScreen[] =>
  screensOf(section).flatMap((screen) => (screen.kind === 'figure' ? screen : []))

describe('the screens of a meeting', () => {
  it('begin with the title, and have one for each indicator that is drawn', () => {
    const sections = [aSection(), aSection({ slug: 'igen', heading: 'Igen' })]

    expect(toScreens(aDocument({ sections })).map(({ kind }) => kind)).toEqual([
      'title',
      'figure',
      'figure',
    ])
  })

  it('are made of the table where nothing is drawn', () => {
    expect(figuresOf({ chart: null, table: aView() })).toHaveLength(1)
  })

  it('show the areas of the view in its order, the own one first', () => {
    const [screen] = figuresOf({})

    expect(screen?.shown.series.map(({ area }) => area.name)).toEqual(['Herning', 'Hele landet'])
  })

  it('say what the report says of the indicator, without its stress', () => {
    const blocks = [
      {
        kind: 'paragraph' as const,
        sentences: [aSentence('Om noget andet.', 'fleksjob'), aSentence('Den er *lav*.')],
      },
    ]

    expect(figuresOf({ blocks })[0]?.sentence).toBe('Den er lav.')
  })

  it('say the finding where the report says nothing', () => {
    const reply = aReply({ finding: 'Bruttoledigheden er faldet' })

    expect(figuresOf({ blocks: [], series: [reply] })[0]?.sentence).toBe(
      'Bruttoledigheden er faldet.',
    )
  })

  it('keep the words of a section without any figure', () => {
    expect(screensOf({ chart: null, table: null, series: [] })).toMatchObject([
      { kind: 'words', sentences: ['Ledigheden er lavere end i hele landet.'] },
    ])
  })

  it('keep an indicator whose figures are all missing', () => {
    const [screen] = figuresOf({
      series: [aReply({ indicator: anIndicator(), series: [] })],
    })

    expect(screen?.shown.periods).toEqual([])
  })
})
