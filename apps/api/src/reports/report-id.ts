import type { ReportPlan } from '@noegletal/domain'
import { randomUUID } from 'node:crypto'

/** "2019-06-04-beskaeftigelsesudvalget-3f2a": told from others by its end, and readable in an address. */
export function createReportId({ meetingDate, committee }: ReportPlan): string {
  const name = committee
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${meetingDate}-${name}-${randomUUID().slice(0, 4)}`.replaceAll('--', '-')
}
