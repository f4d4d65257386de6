import { z } from 'zod'

/**
 * The code of an area as Danmarks Statistik writes it: `657` (municipality), `081` (region), `10` (landsdel), `000` (the
 * country). A RAR and an own group have no such code and are known by their slug.
 */
export const AreaCode = z
  .string()
  .regex(
    /^(\d{2,3}|[a-z][a-z0-9-]*)$/,
    'Forventede en områdekode som 657, 10 eller rar-vestjylland',
  )
  .brand<'AreaCode'>()
export type AreaCode = z.infer<typeof AreaCode>

export const AreaKind = z.enum(['municipality', 'rar', 'landsdel', 'region', 'country', 'group'])
export type AreaKind = z.infer<typeof AreaKind>

export const Area = z.object({
  code: AreaCode,
  /** Stable, for links: `herning`, `rar-vestjylland`, `hele-landet`. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** What a municipality is called where that is not its name and "Kommune": Københavns Kommune. */
  officialName: z.string().min(1).optional(),
  kind: AreaKind,
  /** The municipalities that make up the area; empty for a municipality and for the country (all of them). */
  members: z.array(AreaCode),
})
export type Area = z.infer<typeof Area>
