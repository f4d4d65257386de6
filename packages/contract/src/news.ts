import { IndicatorSlug, Period, Theme } from '@noegletal/domain'
import { z } from 'zod'
import { ImportParams } from './figure-queries.ts'
import { AreaKey, AsOfDate } from './query.ts'
import { AreaName } from './response.ts'

/**
 * What is asked for: what has become known after a day (`since=2019-06-04`) or what one import brought (`import=12`). With
 * neither, what the newest day with a publication brought.
 */
export const NewsQuery = z
  .strictObject({
    since: AsOfDate.optional(),
    import: ImportParams.shape.id.optional(),
    /** By code or slug; the own municipality when left out. */
    area: AreaKey.optional(),
    /** Only the indicators of this theme; all when left out. */
    theme: Theme.shape.slug.optional(),
    pr: AsOfDate.optional(),
  })
  .refine((query) => query.since === undefined || query.import === undefined, {
    path: ['import'],
    message: 'Vælg enten en dato eller en indlæsning',
  })
export type NewsQuery = z.infer<typeof NewsQuery>

/**
 * What can be new of a key figure, what calls for a look first: a goal whose status is another; another place among the
 * municipalities; a series that by a stated rule moves as it does not usually; a figure revised by more than is usual;
 * periods that came.
 */
export const NewsKind = z.enum(['goal', 'rank', 'signal', 'revision', 'period'])
export type NewsKind = z.infer<typeof NewsKind>

/** One thing that is new, in a sentence, with the rule that raised it. */
export const NewsItem = z.object({
  /** The same for the same news, whenever it is asked for: kind, indicator, area, and what of them. */
  key: z.string(),
  kind: NewsKind,
  indicator: z.object({ slug: IndicatorSlug, title: z.string() }),
  /** The slug of the indicator's theme. */
  theme: Theme.shape.slug,
  area: AreaName,
  /** The newest period that it is about. */
  period: Period,
  /** A Danish sentence with its full stop. */
  text: z.string(),
  /** Which rule raised it, in a Danish sentence. */
  rule: z.string(),
  /** The page that shows it, from the root of the site: `/noegletal/bruttoledighed?vis=tabel`. */
  href: z.string(),
  preliminary: z.boolean(),
  simulated: z.boolean(),
})
export type NewsItem = z.infer<typeof NewsItem>

export const NewsReply = z.object({
  since: z.object({
    /** What was known at the end of this day is not news; null where nothing was known before. */
    date: z.iso.date().nullable(),
    /** The import whose news this is; null for all that has come since the day. One that was undone has no news. */
    import: z
      .object({
        id: z.number().int(),
        title: z.string(),
        publishedOn: z.iso.date(),
        isUndone: z.boolean(),
      })
      .nullable(),
  }),
  /** The as-of date asked for; null for today's figures. */
  asOf: z.iso.date().nullable(),
  area: AreaName,
  /** The themes of the items, in catalogue order. */
  themes: z.array(Theme.pick({ slug: true, title: true })),
  /** How many indicators with figures for the area were looked at. */
  indicatorsLookedAt: z.number().int(),
  /** The same in a Danish sentence, with what is to be expected of so many. */
  lookedAt: z.string(),
  /** The same for each of their themes alone, in catalogue order. */
  lookedAtByTheme: z.array(
    z.object({
      theme: Theme.shape.slug,
      indicatorsLookedAt: z.number().int(),
      lookedAt: z.string(),
    }),
  ),
  /** Every rule by which something is news, whether it raised anything or not. */
  rules: z.array(z.object({ kind: NewsKind, text: z.string() })),
  /** By kind in the order of `NewsKind`, then as the catalogue orders indicators. */
  items: z.array(NewsItem),
  /** With an as-of date: how many of the figures that were looked at are different today. */
  changedSince: z.number().int(),
  simulated: z.boolean(),
})
export type NewsReply = z.infer<typeof NewsReply>

/**
 * What a feed is about, under the page's own names: `/nyt.atom?omraade=657&tema=ledighed`. Nothing else may stand there: a feed is the
 * most work of all that readers can ask for, and is kept ready under its address.
 */
export const NewsFeedQuery = z.strictObject({
  omraade: AreaKey.optional(),
  tema: Theme.shape.slug.optional(),
})
export type NewsFeedQuery = z.infer<typeof NewsFeedQuery>

/** Apart from the other addresses, so that only the page about news carries their schemas. */
export const newsEndpoints = {
  news: { path: '/api/v1/news', query: NewsQuery, response: NewsReply },
  /** The newest imports with what each brought, as an Atom feed (RFC 4287). */
  newsFeed: { path: '/nyt.atom', query: NewsFeedQuery, response: z.string() },
} as const
