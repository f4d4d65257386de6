import { aKeyFigure, areas } from './answers.ts'
import { Difference, Draft, type DraftSummary } from '@noegletal/contract'
import { FileProblem, FileShape } from '@noegletal/domain'
import type { z } from 'zod'

const indicator = {
  slug: 'bruttoledighed',
  title: 'Bruttoledighed',
  measure: 'pct. af arbejdsstyrken',
  unit: 'percent-of-labour-force',
  decimals: 1,
} as const

/** How a small table of two columns was understood, valid in every field that the test does not mention. */
export function aShape(words: Partial<z.input<typeof FileShape>> = {}): FileShape {
  return FileShape.parse({
    form: { kind: 'csv', encoding: 'UTF-8', delimiter: ';' },
    dialect: 'table',
    title: null,
    tableId: null,
    unit: null,
    axes: [
      { heading: 'Sted', members: ['Herning', 'Hele landet'], memberCount: 2 },
      { heading: 'Måned', members: ['2019M09', '2019M10'], memberCount: 2 },
    ],
    measures: ['Ledige i pct.'],
    notes: [],
    headerKey: 'sted;måned;ledige i pct.',
    ...words,
  })
}

/** The mapping of that table. */
export const aMapping = {
  axes: [
    { heading: 'Sted', role: 'area', member: null },
    { heading: 'Måned', role: 'period', member: null },
  ],
  targets: [{ measure: 'Ledige i pct.', member: null, indicator: 'bruttoledighed', factor: 1 }],
  categories: [],
  area: null,
  period: null,
} as const satisfies z.input<typeof Draft>['mapping']

/** A draft that was read, checked and compared without a word to say; valid in every field that the test does not mention. */
export function aDraft(words: Partial<z.input<typeof Draft>> = {}): Draft {
  const counts = { new: 1240, changed: 40, unchanged: 900, withdrawn: 0 }
  return Draft.parse({
    id: 'draft0001',
    fileName: 'marts.csv',
    fileHash: 'a'.repeat(64),
    size: 44_120,
    createdAt: '2019-12-10T09:00:00.000Z',
    createdBy: 'Analytiker',
    changedAt: '2019-12-10T09:00:01.000Z',
    state: 'checked',
    progress: null,
    tableId: null,
    publishedOn: '2019-12-10',
    simulated: false,
    partial: false,
    shape: aShape(),
    preview: [{ line: 2, members: ['Herning', '2019M09'], measure: 'Ledige i pct.', value: '3,0' }],
    mapping: aMapping,
    mappingFaults: [],
    mappingNotes: [],
    alternatives: [],
    mappingOrigin: 'recognised',
    renamings: [],
    reading: {
      rows: 2180,
      cells: 2180,
      indicators: [
        { indicator, cells: 2180, areas: 2, categories: 1, first: '2008M01', last: '2019M10' },
      ],
      leftOut: [],
      decimal: 'comma',
    },
    problems: [],
    errors: 0,
    warningsLeft: 0,
    acknowledged: [],
    comparison: {
      counts,
      lateRegistrations: 30,
      revisions: 10,
      indicators: [{ indicator, counts, typicalRevision: null }],
      version: 7,
    },
    order: null,
    importId: null,
    fault: null,
    ...words,
  })
}

/** The same draft as the list has it. */
export function aDraftSummary(words: Partial<z.input<typeof Draft>> = {}): DraftSummary {
  return aDraft(words)
}

/** A draft whose columns nobody has explained. */
export function anUnexplainedDraft(words: Partial<z.input<typeof Draft>> = {}): Draft {
  return aDraft({
    state: 'mapping',
    mapping: null,
    mappingFaults: ['kolonnen »Sted« har ingen betydning'],
    mappingOrigin: null,
    reading: null,
    comparison: null,
    ...words,
  })
}

/** A warning that somebody must have seen. */
export function aWarning(words: Partial<z.input<typeof FileProblem>> = {}): FileProblem {
  return FileProblem.parse({
    id: 'jump 1',
    severity: 'warning',
    kind: 'jump',
    column: 'Ledige i pct.',
    found: '30,0',
    expected: 'omkring 3,0',
    message: 'bruttoledigheden i Herning springer i oktober 2019',
    count: 1,
    lines: [3],
    ...words,
  })
}

/** A figure of October 2019 that changes from 3,0 to 3,1. */
export function aDifference(words: Partial<z.input<typeof Difference>> = {}): Difference {
  return Difference.parse({
    indicator,
    area: areas[0],
    category: { slug: 'i-alt', title: 'I alt' },
    period: '2019M10',
    kind: 'changed',
    revision: 'late-registration',
    before: { kind: 'number', number: 3 },
    after: { kind: 'number', number: 3.1 },
    difference: 0.1,
    line: 3,
    ...words,
  })
}

/** One page of differences with that figure, and its series. */
export const differencesPage = {
  total: 40,
  kept: 40,
  page: 1,
  pages: 1,
  differences: [aDifference()],
  series: [
    {
      indicator,
      area: areas[0],
      category: { slug: 'i-alt', title: 'I alt' },
      points: [
        { period: '2019M08', before: 3.1, after: 3.1 },
        { period: '2019M09', before: null, after: null },
        { period: '2019M10', before: 3, after: 3.1 },
      ],
      changed: 1,
      largest: { before: 3, after: 3.1 },
    },
  ],
}

/** What the draft changes on Overblik. */
export const anEffect = [
  {
    indicator: 'bruttoledighed',
    title: 'Bruttoledighed',
    before: aKeyFigure(),
    after: aKeyFigure({ period: '2019M10', numbers: [2.9, 3.3, 3.5] }),
  },
]
