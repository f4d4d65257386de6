import type { Import } from '@noegletal/domain'
import { notFound } from '../errors/refusal.ts'
import type { View } from '../view.ts'

/** Every import that has been published by today, newest first, undone ones included. */
export async function readImports({ figures, today }: View): Promise<Import[]> {
  return (await figures.imports()).filter(({ publishedOn }) => publishedOn <= today)
}

/** One import; throws a 404 when there is none, and also before the day it is published. */
export async function getImport({ figures, today }: View, id: number): Promise<Import> {
  const found = await figures.findImport(id)
  if (found === null || found.publishedOn > today) throw notFound(`Indlæsning ${id} findes ikke.`)
  return found
}
