import type { ReadFile } from '@noegletal/api'
import type { FileForm, FileProblem, Import, ImportCounts, LeftOut } from '@noegletal/domain'
import { dialectName, formWords, formatDate, formatNumber, leftOutReason } from '@noegletal/format'
import { fileProblemText } from '@noegletal/ingest'
import { changeLine, changesWorthTelling } from './change-line.ts'
import type { Compared, FileOutcome } from './import-file.ts'

export const nothingChanged = 'Intet er ændret.'

/** The lines about a file that is not imported; one that was published or compared has its own. */
export function outcomeLines(outcome: FileOutcome): string[] {
  switch (outcome.kind) {
    case 'unreadable':
      return [`Fejl: ${outcome.fault}`, nothingChanged]
    case 'faulty':
      return [...readingLines(outcome.read, outcome.read.problems), nothingChanged]
    case 'unmapped':
      return [...unmappedLines(outcome), nothingChanged]
    case 'already-published': {
      const { id, title, publishedOn } = outcome.import
      const day = formatDate(publishedOn)
      return [`Filen er indlæst før: nr. ${id}, »${title}«, udgivet ${day}.`, nothingChanged]
    }
    case 'compared':
    case 'published':
      return comparisonLines(outcome)
  }
}

/** The last line about a file that was imported. */
export function publishedLine({ id, publishedOn }: Import, today: string): string {
  const day = formatDate(publishedOn)
  const isLater = publishedOn > today
  return `Indlæst som nr. ${id}, udgivet ${day}${isLater ? '; tallene vises først fra den dag' : ''}.`
}

/** The last lines about a file with warnings that nobody has acknowledged. */
export function unacknowledgedLines({ left }: Pick<Compared, 'left'>): string[] {
  const kinds = [...new Set(left.map(({ kind }) => kind))].join(',')
  const isWithdrawing = left.some(({ kind }) => kind === 'many-withdrawn')
  const many = left.length === 1 ? '1 advarsel er' : `${whole(left.length)} advarsler er`
  return [
    `${many} ikke godkendt. Er tallene rigtige, så kør igen med --yes (eller --yes=${kinds}).`,
    ...(isWithdrawing
      ? ['Retter filen kun de tal, der står i den, så kør igen med --partial; så udgår ingen.']
      : []),
    nothingChanged,
  ]
}

/** `2 nye, 1 ændret, 0 uændrede, 0 trukket tilbage.` */
export function countsLine({ new: added, changed, unchanged, withdrawn }: ImportCounts): string {
  return `${counted(added, 'ny')}, ${counted(changed, 'ændret')}, ${counted(unchanged, 'uændret')}, ${whole(withdrawn)} trukket tilbage.`
}

const plurals = { ny: 'nye', ændret: 'ændrede', uændret: 'uændrede' }

const counted = (number: number, one: keyof typeof plurals): string =>
  `${whole(number)} ${number === 1 ? one : plurals[one]}`

function comparisonLines({ read, compared, problems }: Omit<Compared, 'kind'>): string[] {
  const { counts, lateRegistrations, revisions } = compared.comparison
  const shown = changesWorthTelling(compared.kept.differences)
  const left = counts.changed + counts.withdrawn - shown.length
  return [
    ...readingLines(read, problems),
    countsLine(counts),
    ...(lateRegistrations + revisions > 0
      ? [
          `${whole(lateRegistrations)} efterregistrering og ${whole(revisions)} revision af ældre tal.`,
        ]
      : []),
    ...shown.map((change) => changeLine(change, read.catalogue)),
    ...(left > 0 ? [`  … og ${whole(left)} til`] : []),
  ]
}

function readingLines(read: ReadFile, problems: readonly FileProblem[]): string[] {
  const { shape } = read.table
  const { rows, decimal, leftOut } = read.reading
  const decimals = decimal === 'comma' ? 'decimalkomma' : 'decimalpunktum'
  const known = shape.dialect === 'long' ? [] : [`Forstået som ${dialectName(shape.dialect)}.`]
  return [
    `Læst som ${formWords(shape.form)} og ${decimals}; ${lines(rows)} med tal.`,
    ...known,
    ...unreadSheets(shape.form),
    ...leftOut.map(leftOutLine),
    ...problems.slice(0, shownProblems).map(problemLine),
    ...(problems.length > shownProblems
      ? [`… og ${whole(problems.length - shownProblems)} fejl og advarsler til.`]
      : []),
  ]
}

const shownProblems = 100

function leftOutLine({ reason, text, cells }: LeftOut): string {
  return `Udeladt: ${whole(cells)} tal ${leftOutReason(reason)}${text === '' ? '' : ` (${text})`}.`
}

function problemLine(problem: FileProblem): string {
  return `${problem.severity === 'error' ? 'Fejl' : 'Advarsel'}: ${fileProblemText(problem)}`
}

function unmappedLines({ table, mapping }: Extract<FileOutcome, { kind: 'unmapped' }>): string[] {
  const { form, dialect } = table.shape
  return [
    `Læst som ${formWords(form)}; forstået som ${dialectName(dialect)}.`,
    ...unreadSheets(form),
    'Det skal vælges, hvad filens kolonner betyder:',
    ...mapping.faults.map((fault) => `  ${fault}`),
    'Træk filen ind på siden »Indlæs tal«, hvor valget bliver husket til næste gang, eller giv det med --mapping.',
  ]
}

/** A workbook is read a sheet at a time, which must not pass unseen. */
function unreadSheets(form: FileForm): string[] {
  const others = form.kind === 'xlsx' ? form.sheets.filter((sheet) => sheet !== form.sheet) : []
  const names = others.map((sheet) => `»${sheet}«`).join(', ')
  if (others.length === 0) return []
  return [
    `Ikke læst: ${others.length === 1 ? 'arket' : 'arkene'} ${names}. Vælg et ark med --sheet.`,
  ]
}

const whole = (number: number): string => formatNumber(number, 0)

const lines = (number: number): string => `${whole(number)} ${number === 1 ? 'linje' : 'linjer'}`
