import { readFile } from 'node:fs/promises'
import type { z } from 'zod'

/** Reads a text file in UTF-8, with or without a byte order mark; throws an error that names the file. */
export async function readText(file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8')
    return text.replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Error(`${file}: filen kan ikke læses.`, { cause: error })
  }
}

/** Reads a JSON file of the given shape; throws an error that names the file and what is wrong. */
export async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return parseFile(file, schema, toJson(file, await readText(file)))
}

/** Parses what a file says; throws an error that names the file, the places in it and what is wrong with each. */
export function parseFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  content: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) =>
    `${path.map(String).join('.')}: ${message}`.replace(/^: /, ''),
  )
  throw new Error(`${file}: ${faults.join('; ')}`)
}

function toJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file}: filen er ikke gyldig JSON (${reason}).`, { cause: error })
  }
}
