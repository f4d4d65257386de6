import { goalFormText } from '../../../text/goal-form.ts'
import type { FieldFault } from './field.ts'
import { numberText, readNumber } from './number-text.ts'
import { periodText } from './span.ts'
import { type Period, readPeriod } from '@noegletal/domain'

type Level = { readonly period: Period; readonly level: number }

/** A path as it stands in its field, a line for each period: "januar 2019: 1050". */
export function levelLines(levels: readonly Level[]): string {
  return levels.map(({ period, level }) => `${periodText(period)}: ${numberText(level)}`).join('\n')
}

/** The path that some lines say, and the first line that says none. */
export function readLevelLines(text: string): {
  readonly levels: readonly Level[]
  readonly faults: FieldFault[]
} {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const levels = lines.flatMap((line) => readLine(line) ?? [])
  const odd = lines.find((line) => readLine(line) === null)
  const faults =
    odd === undefined ? [] : [{ field: 'levels', message: goalFormText.faults.levelLine(odd) }]
  return { levels, faults }
}

function readLine(line: string): Level | null {
  const [before = '', after = ''] = line.split(/[:;=\t]/, 2)
  const period = readPeriod(before.trim())
  const level = readNumber(after)
  return period === null || level === null ? null : { period, level }
}
