export { type HistoryRules, checkAgainstHistory, createWordings } from './checks/against-history.ts'
export type {
  PublishedExtent,
  PublishedFigures,
  PublishedPoint,
  PublishedSeries,
} from './checks/published-figures.ts'
export { type WithdrawnCount, createWithdrawnCount } from './checks/withdrawn.ts'
export type { DecimalMark } from './cells/danish-number.ts'
export { findTable } from './dialects/recognise.ts'
export { type Layout, isFaulty } from './dialects/dialect.ts'
export { describeShape } from './figures/describe-shape.ts'
export type { FigureRules } from './figures/figure-rules.ts'
export { type ReadFigures, emptyFault, readFigures } from './figures/read-figures.ts'
export { soundRows } from './figures/sound-rows.ts'
export { type FileBytes, bytesOf } from './files/file-bytes.ts'
export type { FileFault } from './files/file-fault.ts'
export { type Limits, limits } from './files/limits.ts'
export { lineText } from './files/line-text.ts'
export { type WantedContent, openFile } from './files/open-file.ts'
export type { RowSource } from './files/row-source.ts'
export { checkMapping, isComplete } from './mapping/check-mapping.ts'
export type { CatalogueWords, Proposal } from './mapping/proposal.ts'
export { proposeMapping } from './mapping/propose-mapping.ts'
export { type Ingested, ingest } from './ingest.ts'
export { type CellFault, fileProblemText } from './problem.ts'
export type { GoalFileFault } from './goals/goal-columns.ts'
export { type StatedGoal, goalIdentity, readGoalFile } from './goals/read-goal-file.ts'
