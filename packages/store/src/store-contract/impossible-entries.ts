import { anIndicator } from '@noegletal/domain/testing'
import { aBreak, aFootnote, aGap, aGroup, aLevelGoal, aLocal } from './entry-builders.ts'

/** Entries that no catalogue can hold, with what is said of each. */
export const impossible = (
  [
    ['gap', 'x', { ...aGap, indicator: 'vejret' }, 'Nøgletallet »vejret« findes ikke.'],
    ['gap', 'x', { ...aGap, area: '999' }, 'Området »999« findes ikke.'],
    ['gap', 'x', { ...aGap, til: '2019M09' }, 'Slutperioden ligger før startperioden.'],
    [
      'gap',
      'x',
      { ...aGap, from: '2019K1' },
      'Perioden »2019K1« er af en anden slags end nøgletallets.',
    ],
    ['break', 'x', { ...aBreak, indicators: ['vejret'] }, 'Nøgletallet »vejret« findes ikke.'],
    ['footnote', 'x', { ...aFootnote, area: '999' }, 'Området »999« findes ikke.'],
    ['footnote', 'x', { ...aFootnote, category: 'vejret' }, 'Kategorien »vejret« findes ikke.'],
    ['goal', 'x', { ...aLevelGoal, indicator: 'vejret' }, 'Nøgletallet »vejret« findes ikke.'],
    ['goal', 'x', { ...aLevelGoal, area: '999' }, 'Området »999« findes ikke.'],
    ['goal', 'x', { ...aLevelGoal, category: 'vejret' }, 'Kategorien »vejret« findes ikke.'],
    ['goal', 'x', { ...aLevelGoal, til: '2018M12' }, 'Slutperioden ligger før startperioden.'],
    [
      'goal',
      'x',
      { ...aLevelGoal, target: { kind: 'relative', side: 'lower', area: '657' } },
      'Et område kan ikke sammenlignes med sig selv.',
    ],
    [
      'goal',
      'x',
      {
        ...aLevelGoal,
        indicator: 'sygedagpengeforloeb',
        target: { kind: 'relative', side: 'lower', area: '000' },
      },
      'Antal kan ikke sammenlignes mellem områder. Vælg et nøgletal, der er en andel.',
    ],
    [
      'goal',
      'x',
      { ...aLevelGoal, target: { kind: 'change', base: '2018', change: -1 } },
      'Andele og placeringer lægges ikke sammen over et år. Vælg en enkelt periode at regne fra.',
    ],
    [
      'goal',
      'x',
      { ...aLevelGoal, target: { kind: 'rank', place: 20 } },
      'Nøgletallet er ikke en placering.',
    ],
    [
      'goal',
      'x',
      {
        ...aLevelGoal,
        target: { kind: 'path', side: 'lower', levels: [{ period: '2019K1', level: 3 }] },
      },
      'Perioden »2019K1« er af en anden slags end nøgletallets.',
    ],
    ['indicator', 'forsorgshjem', { ...aLocal, theme: 'x' }, 'Temaet »x« findes ikke.'],
    ['indicator', 'forsorgshjem', { ...aLocal, onlyAreas: ['999'] }, 'Området »999« findes ikke.'],
    ['indicator', 'herberg', aLocal, 'Navnet i adresser kan ikke ændres.'],
    [
      'indicator',
      'bruttoledighed',
      anIndicator({ slug: 'bruttoledighed' }),
      'Navnet »bruttoledighed« er optaget; vælg et andet.',
    ],
    [
      'area-group',
      'hele-landet',
      { ...aGroup, slug: 'hele-landet', code: 'hele-landet' },
      'Navnet »hele-landet« er optaget; vælg et andet.',
    ],
    ['area-group', 'nabokommuner', { ...aGroup, members: [] }, 'Vælg mindst én kommune.'],
    ['area-group', 'nabokommuner', { ...aGroup, members: ['000'] }, '»000« er ikke en kommune.'],
    ['area-group', 'nabokommuner', { ...aGroup, members: ['999'] }, 'Området »999« findes ikke.'],
    ['gap', 'Æble', aGap, 'Nøglen »Æble« passer ikke.'],
    ['gap', 'x', null, 'Den er fjernet i forvejen.'],
  ] as const
).map(([kind, key, content, message]) => ({ kind, key, content, message }))
