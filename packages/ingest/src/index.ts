export { type HistoryRules, checkAgainstHistory, createWordings } from './checks/against-history.ts'
export type {
  PublishedExtent,
  PublishedFigures,
  PublishedSeries,
} from './checks/published-figures.ts'
export { type WithdrawnCount, createWithdrawnCount } from './checks/withdrawn.ts'
export type { DecimalMark } from './cells/danish-number.ts'
export { recognise } from './dialects/recognise.ts'
export { type Layout, isFaulty } from './dialects/dialect.ts'
export { describeShape } from './figures/describe-shape.ts'
export { type FigureRules, type ReadFigures, readFigures } from './figures/read-figures.ts'
export { type Decoded, type Encoding, decode } from './files/decode.ts'
export { soundRows } from './figures/sound-rows.ts'
export { type FileBytes, bytesOf } from './files/file-bytes.ts'
export type { FileFault } from './files/file-fault.ts'
export { type Limits, limits } from './files/limits.ts'
export { lineText } from './files/line-text.ts'
export { type WantedContent, openFile } from './files/open-file.ts'
export { type Delimiter, lineAt } from './files/read-rows.ts'
export type { RowSource } from './files/row-source.ts'
export { type Ingested, type IngestRules, type Skipped, ingest } from './ingest.ts'
export { type CellFault, type Problems, type RowProblem, problemText } from './problem.ts'
