export * from './endpoints.ts'
export * from './query.ts'
export * from './response.ts'
