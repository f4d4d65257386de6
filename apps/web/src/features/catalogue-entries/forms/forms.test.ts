import type { FormValues } from './field.ts'
import type { FormCatalogue } from './form.ts'
import { checkForm, forms } from './forms.ts'
import { Area, CatalogueEntry, type CatalogueEntryKind } from '@noegletal/domain'
import { aGoal, anIndicator } from '@noegletal/domain/testing'
import { describe, expect, it } from 'vitest'

const divided = {
  title: 'Varighed',
  categories: [
    { slug: 'kort', title: 'Under et år' },
    { slug: 'lang', title: 'Et år og mere' },
  ],
  sumsToTotal: true,
}
const area = (code: string, name: string, kind: string) =>
  Area.parse({ code, slug: name.toLowerCase(), name, kind, members: [] })
const catalogue: FormCatalogue = {
  themes: [{ slug: 'ledighed', title: 'Ledighed', description: 'Ledige.' }],
  indicators: [
    anIndicator(),
    anIndicator({ slug: 'forloeb', title: 'Forløb', granularity: 'quarter', dimension: divided }),
  ],
  breaks: [],
  gaps: [],
  footnotes: [],
  goals: [],
  areas: [area('657', 'Herning', 'municipality'), area('661', 'Holstebro', 'municipality')],
  own: area('657', 'Herning', 'municipality'),
}

const local = { ...anIndicator(), slug: 'forsorgshjem', title: 'Forsorgshjem' }
const entries = [
  {
    kind: 'gap',
    content: {
      indicator: 'bruttoledighed',
      area: '657',
      from: '2019M03',
      til: null,
      reason: 'Nyt fagsystem.',
      expected: 'i foråret 2020',
      simulated: false,
    },
  },
  {
    kind: 'break',
    content: {
      date: '2019-01-01',
      kind: 'event',
      label: 'Ny visitation',
      description: 'Visitationen er ny.',
      source: 'STAR',
      indicators: ['bruttoledighed', 'forloeb'],
    },
  },
  {
    kind: 'footnote',
    content: {
      indicator: 'forloeb',
      area: null,
      category: 'lang',
      from: '2019K1',
      til: '2019K2',
      text: 'Et møde, der trak ud.',
    },
  },
  { kind: 'indicator', content: local },
  {
    kind: 'indicator',
    content: {
      ...local,
      dimension: divided,
      denominator: 'arbejdsstyrken',
      replaces: 'bruttoledighed',
      source: { publisher: 'Kommunen', tableId: 'A1', url: 'https://kommune.dk/tal' },
      onlyAreas: ['657', '661'],
    },
  },
  {
    kind: 'area-group',
    content: {
      code: 'naboer',
      slug: 'naboer',
      name: 'Naboerne',
      kind: 'group',
      members: ['657', '661'],
    },
  },
  ...[
    { kind: 'level', side: 'lower', level: 3.25 },
    {
      kind: 'path',
      side: 'higher',
      levels: [
        { period: '2019M01', level: 1050 },
        { period: '2020', level: -12.5 },
      ],
    },
    { kind: 'change', base: '2018M12', change: -0.5 },
    { kind: 'relative', side: 'lower', area: '661' },
  ].map((target) => ({ kind: 'goal', content: aGoal({ target }) })),
].map((entry) => CatalogueEntry.parse(entry))

const check = (kind: CatalogueEntryKind, values: FormValues, isNew = true) =>
  checkForm(kind, { values, isNew }, catalogue)
const faultsOf = (kind: CatalogueEntryKind, values: FormValues) => {
  const checked = check(kind, values)
  return checked.ok ? {} : Object.fromEntries(checked.error.map((one) => [one.field, one.message]))
}

describe('a form', () => {
  it.each(entries)('gives back what it was opened with: $kind', (entry) => {
    const checked = check(entry.kind, forms[entry.kind].toValues(entry), false)

    expect(checked).toMatchObject({ ok: true, value: { entry } })
  })

  it.each(entries)('has a field for every fault that an empty one has: $kind', ({ kind }) => {
    const { fields, blank } = forms[kind]
    const names = fields(catalogue, blank).map(({ name }) => name)
    const faults = faultsOf(kind, blank)

    expect(Object.keys(faults).length).toBeGreaterThan(0)
    expect(names).toEqual(expect.arrayContaining(Object.keys(faults)))
    expect(Object.values(faults).filter((message) => message.includes('kan ikke'))).toEqual([])
  })
})

describe('a goal', () => {
  const written = {
    indicator: 'bruttoledighed',
    title: 'Lav ledighed',
    name: 'political',
    target: 'level',
    side: 'lower',
    level: '3,0',
    from: 'januar 2019',
    source: 'Beskæftigelsesplan 2019',
  }

  it('is for the own municipality and the total unless something else is chosen', () => {
    expect(check('goal', written)).toMatchObject({
      ok: true,
      value: { entry: { content: { area: '657', category: 'i-alt', target: { level: 3 } } } },
    })
  })

  it.each([
    ['level', { level: 'lav' }, 'Skriv et tal som 1.030 eller 12,3'],
    [
      'levels',
      { target: 'path', levels: 'januar 2019: 1.050\nfebruar' },
      'Linjen »februar« kan ikke læses. Skriv en periode, et kolon og et tal, fx januar 2019: 1.050',
    ],
    ['change', { target: 'change', base: '2018M12', change: '0' }, 'Ændringen kan ikke være 0'],
    ['otherArea', { target: 'relative' }, 'Vælg en'],
    ['target', { target: 'rank', place: '20' }, 'Nøgletallet er ikke en placering.'],
    [
      'target',
      { target: 'change', base: '2018', change: '−1' },
      'Andele og placeringer lægges ikke sammen over et år. Vælg en enkelt periode at regne fra.',
    ],
  ])('says what is wrong with %s: %j', (field, values, message) => {
    expect(faultsOf('goal', { ...written, ...values })).toEqual({ [field]: message })
  })
})

describe('a span', () => {
  const gap = { indicator: 'bruttoledighed', reason: 'Nyt fagsystem.' }

  it.each([
    ['marts 2019', '2019M03'],
    ['2019m3', '2019M03'],
    ['Marts 2019 ', '2019M03'],
  ])('reads %j', (from, period) => {
    expect(check('gap', { ...gap, from })).toMatchObject({
      value: { entry: { content: { from: period } } },
    })
  })

  it.each([
    ['that is no period', { from: 'i foråret' }, 'from', 'Skriv en periode som marts 2019'],
    ['of quarters for months', { from: '2019K1' }, 'from', 'Nøgletallet opgøres pr. måned.'],
    ['that ends first', { from: '2019M03', til: '2019M02' }, 'til', 'slutter, før den begynder'],
    ['without a beginning', { til: '2019M02' }, 'from', 'Skriv noget her'],
  ])('%s is told at its field', (_, span, field, words) => {
    expect(faultsOf('gap', { ...gap, ...span })[field]).toContain(words)
  })

  it('takes the words that readers are told before the expected return as read', () => {
    const expected = 'Tallene ventes igen i foråret 2020.'

    expect(check('gap', { ...gap, from: '2019M03', expected })).toMatchObject({
      value: { entry: { content: { expected: 'i foråret 2020' } } },
    })
  })
})

describe('a local key figure', () => {
  const values = {
    ...forms.indicator.blank,
    theme: 'ledighed',
    title: 'Borgere på forsorgshjem',
    measure: 'antal personer',
    phrase: 'antallet af borgere på forsorgshjem',
    definition: 'Personer, der har ophold på et forsorgshjem.',
    publisher: 'Kommunen',
  }

  it('is called after its name, unless another is written', () => {
    expect(check('indicator', values)).toMatchObject({ value: { key: 'borgere-paa-forsorgshjem' } })
    expect(check('indicator', { ...values, slug: 'hjem' })).toMatchObject({
      value: { key: 'hjem' },
    })
  })

  it.each([
    ['slug', { slug: 'bruttoledighed' }, 'Navnet er optaget; vælg et andet'],
    ['slug', { slug: 'Æble' }, 'Brug kun små bogstaver a–z, tal og bindestreger'],
    ['decimals', { decimals: '4' }, 'Skriv et tal, der højst er 3'],
    ['decimals', { decimals: '1,5' }, 'Skriv et helt tal'],
    ['definition', { definition: 'For kort' }, 'Skriv mindst 20 tegn'],
    ['url', { url: 'javascript:alert(1)' }, 'Skriv en hel adresse, der begynder med https://'],
    ['categories', { dimension: 'Varighed' }, 'Skriv noget her'],
    ['dimension', { categories: 'Kort\nLang' }, 'Skriv noget her'],
  ])('has its fault at %s', (field, words, message) => {
    expect(faultsOf('indicator', { ...values, ...words })).toEqual({ [field]: message })
  })

  it('keeps the slugs of its categories when one is called something else, added, or taken away', () => {
    const before = CatalogueEntry.parse({
      kind: 'indicator',
      content: { ...local, dimension: divided },
    })
    const slugsAfter = (categories: string) => {
      const filled = { ...forms.indicator.toValues(before), categories }
      const checked = check('indicator', filled, false)
      const content = checked.ok ? checked.value.entry.content : null
      return content !== null && 'dimension' in content
        ? content.dimension?.categories.map(({ slug }) => slug)
        : null
    }

    expect(slugsAfter('Under 12 måneder\nEt år og mere')).toEqual(['kort', 'lang'])
    expect(slugsAfter('Et år og mere\nUnder et år')).toEqual(['lang', 'kort'])
    expect(slugsAfter('Under et år\nEt år og mere\nUkendt')).toEqual(['kort', 'lang', 'ukendt'])
    expect(slugsAfter('Et år og mere')).toEqual(['lang'])
  })
})

describe('a group', () => {
  it.each([
    ['members', { name: 'Naboerne' }, 'Vælg mindst én'],
    ['slug', { name: '6-byen', members: '657' }, 'Begynd med et bogstav'],
    ['slug', { name: 'Herning', members: '657' }, 'Navnet er optaget; vælg et andet'],
  ])('has its fault at %s', (field, values, message) => {
    expect(faultsOf('area-group', values)).toEqual({ [field]: message })
  })
})

describe('a break', () => {
  it('has no more words on the chart than there is room for', () => {
    const label = 'Et langt databrud, som ingen kan nå at læse på et diagram'

    expect(faultsOf('break', { label })['label']).toBe('Skriv højst 50 tegn')
  })
})
