import { recogniseTable } from './any-table.ts'
import { recogniseBenchmarkList } from './benchmark-list.ts'
import { recogniseBudgetTable } from './budget-table.ts'
import type { RecogniseDialect } from './dialect.ts'
import { recogniseJobindsatsTable } from './jobindsats-table.ts'
import { recogniseLong } from './long-layout.ts'
import { recogniseJobindsatsWeb } from './jobindsats-web.ts'
import { recogniseNoegletalDk } from './noegletal-dk.ts'
import { recogniseStatbankCsv } from './statbank-csv.ts'
import { recogniseStatbankJson } from './statbank-json.ts'
import { recogniseStatbankTable } from './statbank-table.ts'
import { recogniseWide } from './wide-layout.ts'

/** Every kind of file that is known, those with the clearest traits first; the first that recognises a file reads it. */
export const knownDialects: readonly RecogniseDialect[] = [
  recogniseLong,
  recogniseStatbankCsv,
  recogniseJobindsatsTable,
  recogniseBudgetTable,
  recogniseBenchmarkList,
  recogniseNoegletalDk,
  recogniseJobindsatsWeb,
  recogniseStatbankJson,
  recogniseStatbankTable,
  recogniseWide,
  recogniseTable,
]
