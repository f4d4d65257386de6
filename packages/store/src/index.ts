export * from './store.ts'
export { DatabaseVersionError } from './sqlite/migrate.ts'
export {
  type SqliteOptions,
  type WritableSqliteOptions,
  openSqliteStore,
  openWritableSqliteStore,
} from './sqlite/sqlite-store.ts'
