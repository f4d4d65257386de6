export * from './store.ts'
export * from './administration.ts'
export * from './administration/accounts.ts'
export * from './administration/meeting-book.ts'
export * from './administration/news-book.ts'
export * from './administration/report-shelf.ts'
export { openAdministration } from './administration/open-administration.ts'
export * from './turns.ts'
export { DatabaseVersionError } from './sqlite/migrate.ts'
export {
  type SqliteOptions,
  openSqliteStore,
  openWritableSqliteStore,
} from './sqlite/sqlite-store.ts'
