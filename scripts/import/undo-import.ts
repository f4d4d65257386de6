import { formatDate, formatNumber } from '@noegletal/format'
import type { RestingImport, WritableStore } from '@noegletal/store'
import type { Command } from './command.ts'
import { type ExitCode, exitCodes } from './help.ts'
import { countsLine, nothingChanged } from './report.ts'

type Undo = Extract<Command, { kind: 'undo' }>
type Occasion = {
  readonly today: string
  readonly by: string
  readonly print: (line: string) => void
}

/** Takes an import back, or says what that would do; one that later imports rest on only when that is accepted. */
export async function undoImport(
  store: WritableStore,
  { importId, note, accepted, dryRun }: Undo,
  { today, by, print }: Occasion,
): Promise<ExitCode> {
  const { found, counts, resting } = await store.read(async (figures) => ({
    found: await figures.findImport(importId),
    counts: await figures.compareUndo(importId),
    resting: await figures.restingOn(importId),
  }))
  if (found === null) return refuse(`Der er ingen indlæsning nr. ${importId}.`, print)
  if (counts === null) return refuse(`Indlæsning nr. ${importId} er fortrudt.`, print)

  print(`Nr. ${importId}, »${found.title}«, udgivet ${formatDate(found.publishedOn)}.`)
  print(`For læseren: ${countsLine(counts)}`)
  for (const line of resting.map(restingLine)) print(line)
  if (dryRun) return end(`Prøvekørsel. ${nothingChanged}`, exitCodes.done, print)
  if (resting.length > 0 && !accepted) {
    const message = `Senere indlæsninger bygger på den. Kør igen med --yes, hvis den skal fortrydes. ${nothingChanged}`
    return end(message, exitCodes.unacknowledged, print)
  }
  const undone = await store.undo(importId, { on: today, by, note })
  return undone.ok
    ? end(`Fortrudt: nr. ${importId}.`, exitCodes.done, print)
    : refuse(`Indlæsning nr. ${importId} er fortrudt.`, print)
}

function restingLine({ import: later, cells }: RestingImport): string {
  const many = cells === 1 ? '1 af tallene' : `${formatNumber(cells, 0)} af tallene`
  return `  ${many} står også i nr. ${later.id}, »${later.title}«, og bliver stående derfra.`
}

function refuse(message: string, print: Occasion['print']): ExitCode {
  return end(`${message} ${nothingChanged}`, exitCodes.faulty, print)
}

function end(message: string, code: ExitCode, print: Occasion['print']): ExitCode {
  print(message)
  return code
}
