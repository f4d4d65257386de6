export { everySentence } from './chosen-statements.ts'
export * from './figures.ts'
export * from './finding.ts'
export { changeAmongSentence, placeAmongSentence } from './place-among.ts'
export * from './report.ts'
export * from './report-figures.ts'
export { goalProgress, goalRest, whyUnknown } from './goals/goal-progress.ts'
export { goalRule } from './goals/goal-rule.ts'
export type { GoalWithFigures } from './goals/goal-statement.ts'
export {
  type GoalCase,
  goalLine,
  goalNameWord,
  goalPhrase,
  goalStatusWord,
} from './goals/goal-words.ts'
export { goalNews, goalNewsRule, goalNewsRuleOf } from './news/goal-news.ts'
export { lookedAtSentence } from './news/looked-at.ts'
export { periodNews, periodRule } from './news/period-news.ts'
export { rankNews, rankRule } from './news/rank-news.ts'
export {
  type RevisedFigure,
  revisionNews,
  revisionRule,
  revisionRuleOf,
} from './news/revision-news.ts'
export { signalNews, signalRule, signalRules } from './news/signal-news.ts'
export * from './sentence.ts'
export * from './summary.ts'
