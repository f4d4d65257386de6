export * from './figures.ts'
export * from './finding.ts'
export * from './sentence.ts'
export * from './summary.ts'
