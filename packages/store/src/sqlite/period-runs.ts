import { type Period, shiftPeriod } from '@noegletal/domain'

export type PeriodRun = { readonly first: Period; readonly last: Period }

/** Runs of periods without a hole, as first and last; `periods` are in time order. */
export function periodRuns(periods: readonly Period[]): PeriodRun[] {
  const runs: { first: Period; last: Period }[] = []
  for (const period of periods) {
    const run = runs.at(-1)
    if (run !== undefined && shiftPeriod(run.last, 1) === period) run.last = period
    else runs.push({ first: period, last: period })
  }
  return runs
}
