import { Catalogue } from '@noegletal/domain'
import type { Database } from 'better-sqlite3'
import { createCatalogueReader } from './catalogue-reading.ts'
import { createCatalogueWriter } from './catalogue-writing.ts'

/** The catalogue, spread over its tables; what is read is deep-equal to what was written, order included. */
export type CatalogueTables = {
  read(): Catalogue
  /** Replaces everything; must run inside a transaction, at whose end every reference must hold again. */
  replace(catalogue: Catalogue): void
  /** The catalogue as the product comes with it, without the entries that the tables hold too. */
  readProduct(): Catalogue
  keepProduct(catalogue: Catalogue): void
}

export function createCatalogueTables(database: Database): CatalogueTables {
  const selectProduct = database
    .prepare<[], string>(`
      SELECT content
        FROM product_catalogue
    `)
    .pluck()
  const insertProduct = database.prepare(`
    INSERT INTO product_catalogue (id, content)
    VALUES (1, @content)
        ON CONFLICT (id) DO UPDATE
       SET content = excluded.content
  `)
  const read = createCatalogueReader(database)

  return {
    read,
    replace: createCatalogueWriter(database),
    readProduct: () => {
      const content = selectProduct.get()
      // A database from before there were entries.
      return content === undefined ? read() : Catalogue.parse(JSON.parse(content))
    },
    keepProduct: (catalogue) => {
      insertProduct.run({ content: JSON.stringify(catalogue) })
    },
  }
}
