import { openEndpoints, staffEndpoints } from '@noegletal/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { speakDanish } from './danish-faults.ts'

speakDanish()

const messageFor = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message

describe('what zod says where a schema has no words of its own', () => {
  it.each([
    [z.string().min(1), '', 'Skal udfyldes'],
    [z.string().min(12), 'kort', 'Mindst 12 tegn'],
    [z.string().max(3), 'langt', 'Højst 3 tegn'],
    [z.number().min(1), 0, 'Mindst 1'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Højst 1'],
    [z.iso.date(), 'i går', 'En dato skrives som 2019-06-04'],
    [z.string().regex(/^x$/), 'y', 'Er ikke skrevet, som det skal skrives'],
    [z.number(), 'en', 'Kan ikke læses'],
    [z.string().max(3, 'Højst tre'), 'langt', 'Højst tre'],
  ])('%#: %s is Danish', (schema, value, words) => {
    expect(messageFor(schema, value)).toBe(words)
  })
})

describe('the parameters of every address', () => {
  const parameters = Object.entries({ ...openEndpoints, ...staffEndpoints }).flatMap(
    ([endpoint, { query }]) =>
      Object.entries<z.ZodType>(query.shape).map(
        ([name, schema]) => [endpoint, name, schema] as const,
      ),
  )

  it.each(parameters)('%s: %s is refused in Danish', (_endpoint, _name, schema) => {
    const messages = ['', '§', 'x'.repeat(5000)].flatMap((text) => messageFor(schema, text) ?? [])

    for (const message of messages) expect(message).not.toMatch(/invalid|too (big|small)/i)
  })
})
