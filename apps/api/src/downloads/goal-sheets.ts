import { goalNameWord, goalStatusWord } from '@noegletal/commentary'
import type { FiguresFile, ShownGoal } from '@noegletal/contract'
import { formatPeriod } from '@noegletal/format'
import type { Cell, Sheet } from 'write-excel-file/node'
import { toText } from './file-cells.ts'

const heading = (value: string): Cell => ({ value, fontWeight: 'bold', type: String })
const text = (value: string): Cell => ({
  value: toText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
})

const columns: readonly [name: string, width: number, of: (goal: ShownGoal) => string][] = [
  ['mål', 40, ({ title }) => title],
  ['slags', 16, ({ name }) => goalNameWord(name)],
  ['kategori', 16, ({ category }) => category],
  ['gælder fra', 16, ({ from }) => formatPeriod(from)],
  ['gælder til', 16, ({ til }) => (til === null ? '' : formatPeriod(til))],
  ['status', 20, ({ status }) => goalStatusWord(status)],
  ['i korthed', 36, ({ line }) => line],
  ['hvordan det går', 60, ({ progress }) => progress],
  ['resten af året', 44, ({ rest }) => rest ?? ''],
  ['sådan vurderes det', 60, ({ rule }) => rule],
  ['ansvarlig', 24, ({ owner }) => owner ?? ''],
  ['kilde', 40, ({ source }) => source],
]

/** The goals of what is shown, one in each row, with how they stand. */
export function goalSheet({ goals }: Pick<FiguresFile, 'goals'>): Sheet<Buffer> {
  return {
    sheet: 'Mål',
    stickyRowsCount: 1,
    columns: columns.map(([, width]) => ({ width })),
    data: [
      columns.map(([name]) => heading(name)),
      ...goals.map((goal) => columns.map(([, , of]) => text(of(goal)))),
    ],
  }
}

/** What each goal asks for in each period, as a number. */
export function levelSheet({ goals }: Pick<FiguresFile, 'goals'>): Sheet<Buffer> {
  return {
    sheet: 'Målniveauer',
    stickyRowsCount: 1,
    columns: [{ width: 40 }, { width: 12 }, { width: 12 }],
    data: [
      ['mål', 'periode', 'niveau'].map(heading),
      ...goals.flatMap(({ title, levels }) =>
        levels.map(({ period, level }): Cell[] => [
          text(title),
          text(period),
          { type: Number, value: level },
        ]),
      ),
    ],
  }
}
