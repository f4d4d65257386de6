import type {
  AxisRole,
  FileAxis,
  FileShape,
  Indicator,
  MappedCategory,
  MappedTarget,
  Mapping,
} from '@noegletal/domain'

/** One measure of a file, for one member of its indicator axis where it has one: what can feed an indicator. */
export type TargetKey = Pick<MappedTarget, 'measure' | 'member'>

/** What the form begins with: what is known, and for every other axis and measure that it is not used. */
export function startOf(shape: FileShape, known: Mapping | null): Mapping {
  const axes = shape.axes.map(({ heading }, index) => {
    const axis = known?.axes[index]
    return axis?.heading === heading ? axis : { heading, role: 'unused' as const, member: null }
  })
  return {
    axes,
    targets: known?.targets ?? [],
    categories: known?.categories ?? [],
    area: known?.area ?? null,
    period: known?.period ?? null,
  }
}

/** Says what the axis with this number means. */
export function withRole(mapping: Mapping, index: number, role: AxisRole): Mapping {
  return changeAxis(mapping, index, { role, member: null })
}

/** Says which member is read of the axis with this number. */
export function withMember(mapping: Mapping, index: number, member: string | null): Mapping {
  return changeAxis(mapping, index, { member })
}

export function withTarget(
  mapping: Mapping,
  key: TargetKey,
  words: Partial<Pick<MappedTarget, 'indicator' | 'factor'>>,
): Mapping {
  const before = targetOf(mapping, key)
  const rest = mapping.targets.filter((target) => !isSame(target, key))
  return { ...mapping, targets: [...rest, { ...before, ...words }] }
}

/** Says what a member is called in the catalogue; undefined takes back what was said. */
export function withCategory(
  mapping: Mapping,
  member: string,
  category: MappedCategory['category'] | undefined,
): Mapping {
  const rest = mapping.categories.filter((item) => item.member !== member)
  return {
    ...mapping,
    categories: category === undefined ? rest : [...rest, { member, category }],
  }
}

export function targetOf(mapping: Mapping, key: TargetKey): MappedTarget {
  const known = mapping.targets.find((target) => isSame(target, key))
  return known ?? { ...key, indicator: null, factor: 1 }
}

/** What can feed an indicator: every measure, and where an axis says the indicator, every measure of each of its members. */
export function targetKeys(mapping: Mapping, shape: FileShape): TargetKey[] {
  const at = mapping.axes.findIndex(({ role }) => role === 'indicator')
  const members = at === -1 ? [null] : (shape.axes[at]?.members ?? [])
  return members.flatMap((member) => shape.measures.map((measure) => ({ measure, member })))
}

/** What is sent: without what the form has no field for any more. */
export function toMapping(mapping: Mapping, shape: FileShape): Mapping {
  const keys = targetKeys(mapping, shape)
  const has = (role: AxisRole) => mapping.axes.some((axis) => axis.role === role)
  return {
    ...mapping,
    targets: keys
      .map((key) => targetOf(mapping, key))
      .filter(({ indicator }) => indicator !== null),
    categories: has('category') ? mapping.categories : [],
    area: has('area') ? null : mapping.area,
    period: needsPeriod(mapping, shape) ? mapping.period : null,
  }
}

/** Whether one period must be said for the file: it has no column of periods, or leaves cells of it empty. */
export function needsPeriod({ axes }: Mapping, shape: FileShape): boolean {
  const at = axes.findIndex(({ role }) => role === 'period')
  return at === -1 || hasBlanks(shape.axes[at])
}

/** Whether there are figures whose cell of the axis is empty. */
export function hasBlanks(axis: FileAxis | undefined): boolean {
  return axis?.members.some((member) => member.trim() === '') ?? false
}

/** The members of the category axes that no indicator of the mapping has a category for. */
export function unknownMembers(
  mapping: Mapping,
  shape: FileShape,
  indicators: readonly Indicator[],
): string[] {
  const titles = new Set(categoriesOf(mapping, indicators).map(({ title }) => plain(title)))
  const members = shape.axes.flatMap((axis, index) =>
    mapping.axes[index]?.role === 'category' ? axis.members : [],
  )
  return members.filter((member) => !titles.has(plain(member)) && !isTotal(member))
}

/** The categories of the indicators that the mapping feeds, each once. */
export function categoriesOf(
  { targets }: Mapping,
  indicators: readonly Indicator[],
): { readonly slug: string; readonly title: string }[] {
  const fed = new Set(targets.map(({ indicator }) => indicator))
  const categories = indicators
    .filter(({ slug }) => fed.has(slug))
    .flatMap(({ dimension }) => dimension?.categories ?? [])
  return [...new Map(categories.map((category) => [category.slug, category])).values()]
}

function changeAxis(
  mapping: Mapping,
  index: number,
  words: Partial<Mapping['axes'][number]>,
): Mapping {
  const axes = mapping.axes.map((axis, at) => (at === index ? { ...axis, ...words } : axis))
  return { ...mapping, axes }
}

function isSame(a: TargetKey, b: TargetKey): boolean {
  return a.measure === b.measure && a.member === b.member
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}

// "I alt", "Køn i alt", "Total", "Age, total", "TOT Total": the server knows more spellings, and needs no help with any.
function isTotal(member: string): boolean {
  return /(^|\W)(i alt|total)$/i.test(member.trim())
}
