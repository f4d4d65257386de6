import { z } from 'zod'

/** A name in an address: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Forventede små bogstaver, tal og bindestreger')
