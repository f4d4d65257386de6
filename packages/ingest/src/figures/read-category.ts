import { type CategorySlug, type Mapping, type Result, failed, ok, total } from '@noegletal/domain'
import type { IndicatorReader } from '../cells/cell-readers.ts'
import { foldName } from '../cells/folded-name.ts'
import { remembered } from '../cells/remembered.ts'
import { isTotal } from '../cells/total-word.ts'
import type { CellFault } from '../problem.ts'

/** Finds what a member of the axis of categories is for an indicator. */
export type ReadCategory = (
  reader: IndicatorReader,
  member: string,
) => Result<CategorySlug | 'unused', CellFault>

/**
 * Makes the reader of a file's categories: what the mapping says, then the names of the catalogue, then the words for a
 * total. A member may carry the source's code before its name (`M Mænd`). `unused`: the mapping leaves it out.
 */
export function createCategoryReader(
  { categories }: Pick<Mapping, 'categories'>,
  heading: string,
): ReadCategory {
  const mapped = new Map(categories.map(({ member, category }) => [foldName(member), category]))
  const readers = new Map<IndicatorReader, (member: string) => ReturnType<ReadCategory>>()

  return (reader, member) => {
    const known = readers.get(reader)
    if (known !== undefined) return known(member)
    const read = remembered((text) => find(reader, text))
    readers.set(reader, read)
    return read(member)
  }

  function find(reader: IndicatorReader, member: string): ReturnType<ReadCategory> {
    const chosen = mapped.get(foldName(member))
    if (chosen === null) return ok('unused')
    if (chosen !== undefined && hasCategory(reader, chosen)) return ok(chosen)

    const byName = reader.category(member)
    if (byName.ok || isTotal(member, heading)) return byName.ok ? byName : ok(total)
    const withoutCode = reader.category(member.trim().replace(/^\S+\s+/, ''))
    return withoutCode.ok && withoutCode.value !== total ? withoutCode : failed(byName.error)
  }
}

function hasCategory({ indicator }: IndicatorReader, slug: CategorySlug): boolean {
  return slug === total || (indicator.dimension?.categories ?? []).some((one) => one.slug === slug)
}
