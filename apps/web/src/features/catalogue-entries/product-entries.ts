import type { FormCatalogue } from './forms/form.ts'
import type { EntryHistory } from '@noegletal/contract'
import type { CatalogueEntry, CatalogueEntryKind } from '@noegletal/domain'

/**
 * What the product comes with of a kind that can be edited here: the catalogue without what was made here. Its indicators
 * and areas are not listed, since they are no local ones.
 */
export function productEntries(
  kind: CatalogueEntryKind,
  catalogue: FormCatalogue,
  own: readonly EntryHistory[],
): CatalogueEntry[] {
  const made = new Set(own.flatMap(({ current }) => (current ? [textOf(current)] : [])))
  return entriesOf(kind, catalogue).filter((entry) => !made.has(textOf(entry)))
}

function entriesOf(kind: CatalogueEntryKind, catalogue: FormCatalogue): CatalogueEntry[] {
  switch (kind) {
    case 'gap':
      return catalogue.gaps.map((content) => ({ kind, content }))
    case 'break':
      return catalogue.breaks.map((content) => ({ kind, content }))
    case 'footnote':
      return catalogue.footnotes.map((content) => ({ kind, content }))
    case 'goal':
      return catalogue.goals.map((content) => ({ kind, content }))
    case 'indicator':
    case 'area-group':
      return []
  }
}

// The same content, whatever the order in which its fields were written.
function textOf({ content }: CatalogueEntry): string {
  return JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
