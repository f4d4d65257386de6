import type { FileReport } from '@noegletal/contract'
import { type ExitCode, exitCodes } from './help.ts'
import {
  type FileOutcome,
  type FileToImport,
  type ReadingDesk,
  type WritingDesk,
  examineFile,
  publishExamined,
} from './import-file.ts'
import { nothingChanged, outcomeLines, publishedLine, unacknowledgedLines } from './report.ts'
import { notReached, reportOf } from './report-json.ts'

export type Printing = {
  readonly print: (line: string) => void
  /** Whether a program reads it. */
  readonly json: boolean
  /** ISO date. */
  readonly today: string
}

/**
 * Imports files in the order given, each as a batch of its own. All are read first, so that an error in one of them leaves
 * everything as it was; each is then held against what the ones before it have published. The first that cannot be
 * published ends the run.
 */
export async function runImport(
  desk: WritingDesk,
  files: readonly FileToImport[],
  printing: Printing,
): Promise<ExitCode> {
  const { first, unusable } = await examineAll(desk, files)
  const worst = Math.max(0, ...unusable.map(({ file, outcome }) => codeOf(file, outcome)))
  if (worst > 0) {
    for (const { file, outcome } of unusable) tell(file, outcome, printing)
    return asExitCode(worst)
  }

  for (const [index, file] of files.entries()) {
    const isFresh = index === 0 && first !== null
    const outcome = isFresh ? first : await examineFile(desk, file)
    const code = await publishAndTell(desk, { file, outcome }, printing)
    if (code === exitCodes.done) continue
    tellNotReached(files.slice(index + 1), printing)
    return code
  }
  return exitCodes.done
}

/** Says what an import would do, each file compared with the database as it is now. */
export async function runDryRun(
  desk: ReadingDesk,
  files: readonly FileToImport[],
  printing: Printing,
): Promise<ExitCode> {
  let worst = 0
  for (const file of files) {
    const outcome = await examineFile(desk, file)
    tell(file, outcome, printing)
    worst = Math.max(worst, codeOf(file, outcome))
  }
  if (!printing.json && worst === 0) printing.print(`Prøvekørsel. ${nothingChanged}`)
  return asExitCode(worst)
}

/** Publishes a file if it can be, and says how it went. */
export async function publishAndTell(
  desk: WritingDesk,
  { file, outcome }: { readonly file: FileToImport; readonly outcome: FileOutcome },
  printing: Printing,
): Promise<ExitCode> {
  if (outcome.kind !== 'compared' || outcome.left.length > 0) {
    return tell(file, outcome, printing)
  }
  // Said before it is done, so that whoever stops the program knows what was under way.
  if (!printing.json) tellLines(file, outcomeLines(outcome), printing)
  const published = await publishExamined(desk, file, outcome)
  if (printing.json) return tell(file, published, printing)
  if (published.kind === 'published') {
    printing.print(publishedLine(published.import, printing.today))
  } else for (const line of outcomeLines(published)) printing.print(line)
  return asExitCode(codeOf(file, published))
}

type Examined = { readonly file: FileToImport; readonly outcome: FileOutcome }

/** Reads all files for what makes them unusable, and keeps no figures but those of the first. */
async function examineAll(
  desk: ReadingDesk,
  files: readonly FileToImport[],
): Promise<{ readonly first: FileOutcome | null; readonly unusable: readonly Examined[] }> {
  const unusable: Examined[] = []
  let first: FileOutcome | null = null
  for (const file of files) {
    const outcome = await examineFile(desk, file)
    if (file === files[0]) first = outcome
    if (outcome.kind !== 'compared' && codeOf(file, outcome) > 0) unusable.push({ file, outcome })
  }
  return { first, unusable }
}

function codeOf({ fileName }: FileToImport, outcome: FileOutcome): number {
  return reportOf(fileName, outcome).exitCode
}

function tell(file: FileToImport, outcome: FileOutcome, printing: Printing): ExitCode {
  const report = reportOf(file.fileName, outcome)
  if (printing.json) tellJson(report, printing)
  else {
    const isStopped = outcome.kind === 'compared' && outcome.left.length > 0
    const more = isStopped ? unacknowledgedLines(outcome) : []
    tellLines(file, [...outcomeLines(outcome), ...more], printing)
  }
  return asExitCode(report.exitCode)
}

function tellNotReached(files: readonly FileToImport[], printing: Printing): void {
  for (const { fileName } of files) {
    if (printing.json) tellJson(notReached(fileName), printing)
    else printing.print(`${fileName}: ikke indlæst, fordi filen før ikke blev det.`)
  }
}

function tellLines(
  { fileName }: FileToImport,
  lines: readonly string[],
  { print }: Printing,
): void {
  print(`${fileName}:`)
  for (const line of lines) print(line)
}

function tellJson(report: FileReport, { print }: Printing): void {
  print(JSON.stringify(report))
}

function asExitCode(code: number): ExitCode {
  return Object.values(exitCodes).find((one) => one === code) ?? exitCodes.faulty
}
