import type { FileShape, Indicator, Mapping, RememberedMapping } from '@noegletal/domain'
import { isTotal } from '../cells/total-word.ts'
import { checkMapping } from './check-mapping.ts'
import { fitsMeasure } from './measure-words.ts'
import { periodAround } from './place-and-time.ts'
import type { CatalogueWords, Proposal } from './proposal.ts'
import { type Recalled, recallMappings } from './recall-mapping.ts'
import { recogniseMapping } from './recognise-mapping.ts'

/**
 * Proposes how a file is to be read. What an analyst chose for an earlier file with the same headings comes before what
 * the file itself tells, except where headings do not tell tables apart: there nothing is taken unasked.
 */
export function proposeMapping(
  shape: FileShape,
  catalogue: CatalogueWords,
  remembered: readonly RememberedMapping[],
): Proposal {
  const recognised = fromFile(shape, catalogue)
  const recalled = recallMappings(shape, remembered)
  const [latest] = recalled
  if (latest === undefined || (recognised.complete && saysMoreThanMemory(shape))) return recognised

  const differing = new Set(recalled.map(({ mapping }) => JSON.stringify(mapping)))
  const known = differing.size === 1 ? fromMemory(latest, { shape, catalogue }) : null
  if (known?.complete === true) return known
  // The file's own table or members say more than headings that several tables have.
  if (recognised.complete) return recognised
  if (known !== null) return known
  const missing = [whichOne, ...recognised.missing]
  const alternatives = recalled.map((one) => one.remembered)
  return { ...recognised, complete: false, missing, alternatives }
}

const whichOne =
  'flere tidligere filer har de samme overskrifter, og det er ikke valgt, hvilken denne fil ligner'

type Known = { readonly shape: FileShape; readonly catalogue: CatalogueWords }

/** The title of the ministry's list says which of the four it is, and its headings do not. */
function saysMoreThanMemory({ dialect }: FileShape): boolean {
  return dialect === 'benchmark-list' || dialect === 'long'
}

function fromFile(shape: FileShape, catalogue: CatalogueWords): Proposal {
  const { mapping, assumed } = recogniseMapping(shape, catalogue)
  const missing = [
    ...checkMapping(mapping, shape, catalogue),
    ...assumed.map((clause) => `det er ikke bekræftet, ${clause}`),
    ...(shape.dialect === 'spending' ? [] : soleMembers(mapping)),
  ]
  const complete = missing.length === 0
  return {
    mapping,
    origin: 'recognised',
    complete,
    renamings: [],
    missing,
    notes: assumed,
    alternatives: [],
  }
}

/** A file about one part of the population only is not about what its measures are usually about. */
function soleMembers({ axes }: Mapping): string[] {
  return axes.flatMap(({ heading, role, member }) =>
    role === 'fixed' && member !== null && !isTotal(member, heading) && !/ i alt$/i.test(member)
      ? [`det er ikke bekræftet, at »${member}« under »${heading}« er det, nøgletallet handler om`]
      : [],
  )
}

function fromMemory(recalled: Recalled, { shape, catalogue }: Known): Proposal {
  const mapping = withPeriod(recalled.mapping, { shape, catalogue })
  const missing = [
    ...checkMapping(mapping, shape, catalogue),
    ...(isCertain(recalled, { shape, catalogue }) ? [] : [unsure(recalled, catalogue)]),
  ]
  const complete = missing.length === 0
  return {
    mapping,
    origin: 'remembered',
    complete,
    renamings: recalled.renamings,
    missing,
    notes: [],
    alternatives: complete ? [] : [recalled.remembered],
  }
}

function withPeriod(mapping: Mapping, { shape, catalogue }: Known): Mapping {
  if (mapping.axes.some(({ role }) => role === 'period')) return mapping
  const [granularity] = fedBy(mapping, catalogue).map((indicator) => indicator.granularity)
  return {
    ...mapping,
    period: granularity === undefined ? null : periodAround(shape, granularity),
  }
}

/**
 * Whether the headings tell which table a file is. Those of jobindsats.dk (`Antal fuldtidspersoner`) are the same for every
 * benefit, those of StatBank's interface (`OMRÅDE;TID;INDHOLD`) for many tables, and the ministry's for its four lists.
 */
function isCertain({ remembered, mapping }: Recalled, { shape, catalogue }: Known): boolean {
  if (shape.tableId !== null && shape.tableId === remembered.tableId) return true
  if (shape.dialect === 'benchmark-list')
    return mapping.axes.some(({ role }) => role === 'indicator')
  if (shape.dialect === 'statbank-csv') return false
  if (!shape.dialect.startsWith('jobindsats')) return true
  return mapping.targets.every(({ measure, indicator }) => {
    const tables = catalogue.indicators.filter((candidate) => fitsMeasure(measure, candidate))
    return indicator === null || new Set(tables.map(({ source }) => source.tableId)).size < 2
  })
}

function unsure({ mapping }: Recalled, catalogue: CatalogueWords): string {
  const titles = fedBy(mapping, catalogue).map(({ title }) => `»${title}«`)
  return `det er ikke bekræftet, at filen er om ${titles.join(' og ')} som sidst; andre tabeller har de samme overskrifter`
}

function fedBy({ targets }: Mapping, { indicators }: CatalogueWords): Indicator[] {
  const slugs = new Set<string | null>(targets.map(({ indicator }) => indicator))
  return indicators.filter(({ slug }) => slugs.has(slug))
}
