import type { FileFigure, FiguresFile, JsonStatDataset } from '@noegletal/contract'
import { numberOf } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { statusOf } from './file-cells.ts'

/** The figures as a JSON-stat 2.0 dataset: indicator × category × area × period, with null where there is no number. */
export function toJsonStat(file: FiguresFile): JsonStatDataset {
  const { indicator, unit, calculation, figures, ranking } = file
  const members = {
    nøgletal: new Map([
      [indicator.slug as string, indicator.title],
      ...(ranking === null ? [] : [['placering', 'Placering'] as const]),
    ]),
    kategori: new Map(figures.map(({ category: { slug, title } }) => [slug as string, title])),
    område: new Map(figures.map(({ area: { code, name } }) => [code as string, name])),
    periode: new Map(
      figures
        .map(({ period }) => [period as string, formatPeriod(period)] as const)
        .toSorted(byKey),
    ),
  }
  const cells = cellsInOrder(file, members)
  return {
    version: '2.0',
    class: 'dataset',
    label: [
      indicator.title,
      indicator.measure,
      ...(calculation === null ? [] : [calculation]),
    ].join(', '),
    source: sourceOf(file),
    updated: file.importedAt ?? file.asOf,
    href: file.page,
    note: file.notes,
    id: Object.keys(members),
    size: Object.values(members).map(({ size }) => size),
    role: { time: ['periode'], geo: ['område'], metric: ['nøgletal'] },
    dimension: {
      nøgletal: {
        label: 'Nøgletal',
        category: {
          ...toCategory(members.nøgletal),
          unit: {
            [indicator.slug]: { decimals: file.decimals, label: unit },
            ...(ranking !== null && { placering: { decimals: 0, label: 'nr.' } }),
          },
        },
      },
      kategori: { label: 'Kategori', category: toCategory(members.kategori) },
      område: { label: 'Område', category: toCategory(members.område) },
      periode: { label: 'Periode', category: toCategory(members.periode) },
    },
    value: [
      ...cells.map((figure) => (figure === undefined ? null : numberOf(figure.value))),
      ...(ranking === null ? [] : cells.map((figure) => figure?.rank ?? null)),
    ],
    status: Object.fromEntries(
      cells.flatMap((figure, place) => {
        const status = figure === undefined ? '' : statusOf(figure)
        return status === '' ? [] : [[String(place), status]]
      }),
    ),
    extension: {
      asOf: file.asOf,
      retrievedOn: file.retrievedOn,
      simulated: file.simulated,
    },
  }
}

type Members = ReadonlyMap<string, string>

const byKey = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : 1

function cellsInOrder(
  { figures }: FiguresFile,
  { kategori, område, periode }: Record<'kategori' | 'område' | 'periode', Members>,
): (FileFigure | undefined)[] {
  const byKeys = new Map(
    figures.map((figure) => [keyOf(figure.category.slug, figure.area.code, figure.period), figure]),
  )
  return [...kategori.keys()].flatMap((category) =>
    [...område.keys()].flatMap((area) =>
      [...periode.keys()].map((period) => byKeys.get(keyOf(category, area, period))),
    ),
  )
}

// Neither a slug nor a code nor a period can hold a space.
function keyOf(...parts: readonly string[]): string {
  return parts.join(' ')
}

function toCategory(members: Members) {
  return { index: [...members.keys()], label: Object.fromEntries(members) }
}

function sourceOf({ source: { publisher, tableId } }: FiguresFile): string {
  return tableId === null ? publisher : `${publisher}, tabel ${tableId}`
}
