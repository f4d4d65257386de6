import type { ReportFigures } from '@noegletal/commentary'
import type { Goal, Indicator } from '@noegletal/domain'

/**
 * A second, plain way to read figures and to write them, for checking what the text says. It shares no code with the text or
 * with the formats.
 */
export type NaiveFigures = {
  number(slug: string, area: string, period: string): number | null
  /** As printed, in units of the last decimal: 3.4 with one decimal is 34. */
  units(slug: string, area: string, period: string): number | null
  printed(slug: string, area: string, period: string): string | null
  isPreliminary(slug: string, area: string, period: string): boolean
  /** The newest period with a number that ends no later than a month. */
  newest(slug: string, area: string, til: string): string | null
  indicator(slug: string): Indicator
  /** The code of the area that a text names. */
  code(name: string): string
  members(code: string): string[]
  isParted(slug: string, from: string, to: string): boolean
  readonly goals: readonly Goal[]
}

const months =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ')

/** "marts 2019" as 2019M03, "2. halvår 2018" as 2018H2; throws for what is no period. */
export function periodNamed(text: string): string {
  const [, first = '', year = ''] = /^(\S+(?: kvartal| halvår)?) (\d{4})$/.exec(text) ?? []
  const month = months.indexOf(first) + 1
  if (month > 0) return `${year}M${String(month).padStart(2, '0')}`
  if (first.endsWith('kvartal')) return `${year}K${first.slice(0, 1)}`
  if (first.endsWith('halvår')) return `${year}H${first.slice(0, 1)}`
  if (/^\d{4}$/.test(text)) return text
  throw new Error(`No period: ${text}`)
}

const perYear: Record<string, number> = { M: 12, K: 4, H: 2 }

/** A period so many steps later. */
export function later(period: string, steps: number): string {
  const letter = /[MKH]/.exec(period)?.[0]
  if (letter === undefined) return String(Number(period) + steps)
  const [year = '', part = ''] = period.split(letter)
  const size = perYear[letter] ?? 1
  const count = Number(year) * size + Number(part) - 1 + steps
  const number = String((count % size) + 1).padStart(letter === 'M' ? 2 : 1, '0')
  return `${Math.floor(count / size)}${letter}${number}`
}

/** The same time the year before. */
export function yearBefore(period: string): string {
  return later(period, -(perYear[/[MKH]/.exec(period)?.[0] ?? ''] ?? 1))
}

/** From one period to another, both included. */
export function between(from: string, to: string): string[] {
  const periods = [from]
  for (let next = later(from, 1); next <= to; next = later(next, 1)) periods.push(next)
  return periods
}

/** A number rounded half away from zero and written with a comma and points. */
export function write(number: number, decimals: number): string {
  const [whole = '', rest] = unitsOf(Math.abs(number), decimals).split(',')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')
  return rest === undefined ? grouped : `${grouped},${rest}`
}

function unitsOf(number: number, decimals: number): string {
  const digits = String(Math.round((number + 1e-9) * 10 ** decimals)).padStart(decimals + 1, '0')
  if (decimals === 0) return digits
  return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`
}

function lastMonth(period: string): string {
  const [year = '', part = ''] = period.split(/[MKH]/)
  const length = 12 / (perYear[/[MKH]/.exec(period)?.[0] ?? ''] ?? 1)
  return `${year}M${String((part === '' ? 1 : Number(part)) * length).padStart(2, '0')}`
}

function firstDay(period: string): string {
  const [year = '', part = ''] = period.split(/[MKH]/)
  const length = 12 / (perYear[/[MKH]/.exec(period)?.[0] ?? ''] ?? 1)
  const month = ((part === '' ? 1 : Number(part)) - 1) * length + 1
  return `${year}-${String(month).padStart(2, '0')}-01`
}

const space = '\u00A0'

const ways: Record<string, readonly [below: string, above: string]> = {
  'percentage-points': ['lavere', 'højere'],
  'person-difference': ['færre', 'flere'],
}

function withUnit(number: number, { unit, decimals }: Indicator): string {
  const size = write(number, decimals)
  const isBelow = number < 0 && /[1-9]/.test(size)
  if (unit === 'rank') return `nr.${space}${size}`
  if (unit === 'dkk-millions')
    return `${isBelow ? `minus${space}` : ''}${size}${space}mio.${space}kr.`
  if (unit in ways) return withWay(unit === 'percentage-points' ? `${size}${space}pct.point` : size)
  return unit.startsWith('percent') ? `${size}${space}%` : size

  function withWay(amount: string): string {
    return /[1-9]/.test(size) ? `${amount}${space}${ways[unit]?.[isBelow ? 0 : 1]}` : amount
  }
}

/** Reads the figures point by point. */
export function naively(known: ReportFigures): NaiveFigures {
  const { catalogue } = known
  const indicators = new Map<string, Indicator>(catalogue.indicators.map((one) => [one.slug, one]))
  const areas = new Map<string, (typeof catalogue.areas)[number]>(
    catalogue.areas.map((area) => [area.code, area]),
  )
  const names = new Map(
    catalogue.areas.flatMap(({ name, code }) => [
      [name, code] as const,
      [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, code] as const,
      [`${name} Kommune`, code] as const,
    ]),
  )
  const indicator = (slug: string): Indicator => {
    const found = indicators.get(slug)
    if (found === undefined) throw new Error(`No indicator ${slug}`)
    return found
  }
  type Points = ReadonlyMap<string, ReturnType<ReportFigures['points']>[number]>
  const lines = new Map<string, Points>()
  const line = (slug: string, area: string): Points => {
    const earlier = lines.get(`${slug} ${area}`)
    if (earlier !== undefined) return earlier
    const code = areas.get(area)?.code
    const found = code === undefined ? [] : known.points(indicator(slug).slug, code)
    const read: Points = new Map(found.map((one) => [one.period, one]))
    lines.set(`${slug} ${area}`, read)
    return read
  }
  const point = (slug: string, area: string, period: string) => line(slug, area).get(period)
  const number = (slug: string, area: string, period: string): number | null => {
    const value = point(slug, area, period)?.value
    return value?.kind === 'number' ? value.number : null
  }
  const from = <T>(read: (found: number, one: Indicator) => T) => {
    return (slug: string, area: string, period: string): T | null => {
      const found = number(slug, area, period)
      return found === null ? null : read(found, indicator(slug))
    }
  }
  return {
    number,
    goals: known.goals.map(({ goal }) => goal),
    units: from((found, { decimals }) => {
      const size = Number(write(found, decimals).replaceAll(/[.,]/g, ''))
      return found < 0 ? -size : size
    }),
    printed: from(withUnit),
    isPreliminary: (slug, area, period) => point(slug, area, period)?.preliminary === true,
    newest: (slug, area, til) =>
      [...line(slug, area).values()]
        .filter(({ period, value }) => value.kind === 'number' && lastMonth(period) <= til)
        .map(({ period }): string => period)
        .toSorted()
        .at(-1) ?? null,
    indicator,
    code: (name) => {
      const code = names.get(name)
      if (code === undefined) throw new Error(`No area ${name}`)
      return code
    },
    members: (code) => {
      const municipalities = catalogue.areas.filter(({ kind }) => kind === 'municipality')
      const members = areas.get(code)?.members.map(String) ?? []
      return municipalities
        .map((area): string => area.code)
        .filter((area) => (code === '000' ? true : members.includes(area)))
    },
    isParted: (slug, begin, end) =>
      catalogue.breaks.some(
        ({ kind, date, indicators: parted }) =>
          kind === 'break' &&
          parted.some((one) => one === slug) &&
          firstDay(begin) < date &&
          date <= firstDay(end),
      ),
  }
}
