import {
  type FileToPublish,
  type Prepared,
  type Refusal,
  comparePrepared,
  keepFile,
  prepareFile,
  publishPrepared,
} from '@noegletal/api'
import type { Store, WritableStore } from '@noegletal/store'
import { comparisonLines, nothingChanged, publishedLine, refusalLines } from './report.ts'

/** The process ends with this: 0 for published or nothing to change, 1 for a file with errors. */
export type ExitCode = 0 | 1

export type ImportOrder = {
  readonly files: readonly FileToPublish[]
  readonly dataDirectory: string
  /** ISO date. */
  readonly today: string
  readonly print: (line: string) => void
}

/**
 * Imports files in the order given, each as a batch of its own. All are read first, so that an error in one of them
 * leaves everything as it was.
 */
export async function runImport(store: WritableStore, order: ImportOrder): Promise<ExitCode> {
  const prepared = await prepareAll(store, order)
  if (prepared === null) return 1

  const { dataDirectory, today, print } = order
  const tools = { store, keepFile: keepFile.bind(null, dataDirectory) }
  for (const one of prepared) {
    await printComparison(store, one, print)
    const report = await publishPrepared(tools, one)
    print(report.kind === 'published' ? publishedLine(report, today) : refusalText(report))
  }
  return 0
}

/** Says what an import would do, each file compared with the database as it is now. */
export async function runDryRun(store: Store, order: ImportOrder): Promise<ExitCode> {
  const prepared = await prepareAll(store, order)
  if (prepared === null) return 1

  for (const one of prepared) {
    await printComparison(store, one, order.print)
  }
  order.print(`Prøvekørsel. ${nothingChanged}`)
  return 0
}

/** The files that can be published; null when one has errors. What is known already is said and left out. */
async function prepareAll(store: Store, { files, print }: ImportOrder): Promise<Prepared[] | null> {
  const outcomes = await Promise.all(files.map((file) => prepareFile(store, file)))
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.kind === 'prepared') continue
    print(`${files[index]?.fileName}:`)
    print(refusalText(outcome))
  }

  const hasErrors = outcomes.some(({ kind }) => kind === 'unreadable' || kind === 'faulty')
  return hasErrors ? null : outcomes.filter((outcome) => outcome.kind === 'prepared')
}

const refusalText = (refusal: Refusal): string => refusalLines(refusal).join('\n')

async function printComparison(
  store: Store,
  prepared: Prepared,
  print: (line: string) => void,
): Promise<void> {
  const comparison = await comparePrepared(store, prepared)
  const catalogue = await store.read((figures) => figures.catalogue())
  print(`${prepared.file.fileName}:`)
  for (const line of comparisonLines(prepared, comparison, catalogue)) print(line)
}
