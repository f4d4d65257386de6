import type { FigureReader, Store } from '@noegletal/store'
import type { Today } from './clock.ts'
import { type Dashboard, createDashboard } from './dashboard.ts'
import type { Configuration } from './config.ts'
import { badRequest } from './errors/refusal.ts'

/** One unchanging state of the data, seen as of a day. */
export type View = {
  readonly figures: FigureReader
  readonly dashboard: Dashboard
  /** ISO dates. Figures published after today are not shown to anybody. */
  readonly today: string
  /** The day the figures are seen as of: today, or the earlier day that was asked for. */
  readonly asOf: string
  /** The day that was asked for; null for today's figures. */
  readonly asked: string | null
}

/** Answers one request from one state of the data. */
export type OpenView = <T>(asked: string | undefined, use: (view: View) => Promise<T>) => Promise<T>

type Parts = {
  readonly store: Pick<Store, 'read'>
  readonly configuration: Pick<Configuration, 'ownArea' | 'compareAreas'>
  readonly today: Today
}

/** A way to look at the store as this dashboard; a day that has not come is refused with a 400. */
export function createOpenView({ store, configuration, today }: Parts): OpenView {
  return (asked, use) => {
    const day = today()
    if (asked !== undefined && asked > day) throw badRequest('pr', 'Datoen er ikke kommet endnu')
    return store.read(async (figures) => {
      const dashboard = createDashboard(await figures.catalogue(), configuration)
      return use({ figures, dashboard, today: day, asOf: asked ?? day, asked: asked ?? null })
    })
  }
}
