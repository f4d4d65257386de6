import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPeriod } from './period-spelling.ts'
import { type Granularity, lastDayOf, periodOf } from './period.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const danish =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const english =
  'January February March April May June July August September October November December'.split(' ')
const nameOf = (names: readonly string[], number: number): string => names[number - 1] ?? ''

type Writing = (year: number, number: number) => string

/** How the sources write the periods of each granularity, and how many of them a year has. */
const writings: Record<Granularity, { perYear: number; spellings: Record<string, Writing> }> = {
  month: {
    perYear: 12,
    spellings: {
      'Danmarks Statistik': (year, number) => `${year}M${two(number)}`,
      'code and text in one cell': (year, number) =>
        `${year}M${two(number)} ${year}M${two(number)}`,
      'small letters, no zero': (year, number) => ` ${year}m${number} `,
      'Danish name': (year, number) => `${nameOf(danish, number)} ${year}`,
      'Danish name with a capital': (year, number) => nameOf(danish, number).toUpperCase() + year,
      'three letters': (year, number) => `${nameOf(danish, number).slice(0, 3)} ${year}`,
      'three letters, point, no-break space': (year, number) =>
        `${nameOf(danish, number).slice(0, 3)}.\u00A0${year}`,
      'three letters and hyphen': (year, number) => `${nameOf(danish, number).slice(0, 3)}-${year}`,
      'year first': (year, number) => `${year} ${nameOf(danish, number)}`,
      'English name': (year, number) => `${nameOf(english, number)} ${year}`,
      'English, three letters': (year, number) => `${nameOf(english, number).slice(0, 3)} ${year}`,
      ISO: (year, number) => `${year}-${two(number)}`,
      'first day, ISO': (year, number) => `${year}-${two(number)}-01`,
      'first day, Danish': (year, number) => `01-${two(number)}-${year}`,
      'last day, ISO': (year, number) =>
        lastDayOf(periodOf({ granularity: 'month', year, number })),
      'last day, Danish': (year, number) =>
        lastDayOf(periodOf({ granularity: 'month', year, number }))
          .split('-')
          .toReversed()
          .join('.'),
      'ISO with a stroke': (year, number) => `${year}/${two(number)}`,
      'year and code apart': (year, number) => `${year} M${two(number)}`,
      'code first': (year, number) => `M${two(number)} ${year}`,
      'month and year in figures': (year, number) => `${two(number)}/${year}`,
    },
  },
  quarter: {
    perYear: 4,
    spellings: {
      'Danmarks Statistik': (year, number) => `${year}K${number}`,
      English: (year, number) => `${year}Q${number}`,
      'jobindsats.dk': (year, number) => `${year}Q${two(number)}`,
      'Danish words': (year, number) => `${number}. kvartal ${year}`,
      'short words': (year, number) => `${number}. kvt. ${year}`,
      'shorter words': (year, number) => `${number}.kv. ${year}`,
      'words close together': (year, number) => `${number}.kvt.${year}`,
      'letter first': (year, number) => `K${number} ${year}`,
      'year and letter apart': (year, number) => `${year}-Q${number}`,
      'year first': (year, number) => `${year}, ${number}. kvartal`,
      'number last': (year, number) => `Kvartal ${number} ${year}`,
    },
  },
  'half-year': {
    perYear: 2,
    spellings: {
      'Danmarks Statistik': (year, number) => `${year}H${number}`,
      'Danish words': (year, number) => `${number}. halvår ${year}`,
      'letters and their marks apart': (year, number) => `${number}. halva\u030Ar ${year}`,
      'letter first': (year, number) => `H${number} ${year}`,
      'year and letter apart': (year, number) => `${year}-H${number}`,
      'year first': (year, number) => `${year}, ${number}. halvår`,
    },
  },
  year: {
    perYear: 1,
    spellings: {
      plain: (year) => String(year),
      'jobindsats.dk': (year) => `${year}Y01`,
      'Danish words': (year) => `Året ${year}`,
    },
  },
  'rolling-year': {
    perYear: 12,
    spellings: {
      ours: (year, number) => `${year}MAT${two(number)}`,
      'by month': (year, number) => `${year}MMAT${two(number)}`,
      'Danish words': (year, number) => `12 måneder til og med ${nameOf(danish, number)} ${year}`,
    },
  },
  'year-to-date': {
    perYear: 12,
    spellings: {
      ours: (year, number) => `${year}YTD${two(number)}`,
      'jobindsats.dk': (year, number) => `${year}MYTD${two(number)}`,
      'Danish words': (year, number) => `januar–${nameOf(danish, number)} ${year}`,
      'short words': (year, number) => `jan - ${nameOf(danish, number).slice(0, 3)} ${year}`,
    },
  },
}

const cases = Object.entries(writings).flatMap(([granularity, { perYear, spellings }]) =>
  Object.entries(spellings).map(([name, write]) => ({
    granularity: granularity as Granularity,
    perYear,
    name,
    write,
  })),
)

describe('readPeriod', () => {
  it.each(cases)('reads a $granularity: $name', ({ granularity, perYear, write }) => {
    const parts = fc.record({
      year: fc.integer({ min: 1000, max: 9999 }),
      number: fc.integer({ min: 1, max: perYear }),
    })
    fc.assert(
      fc.property(parts, ({ year, number }) => {
        expect(readPeriod(write(year, number))).toBe(periodOf({ granularity, year, number }))
      }),
    )
  })

  it.each([
    ['mar-19', '2019M03'],
    ['Okt. 08', '2008M10'],
    ["maj '49", '2049M05'],
    ['jan-50', '1950M01'],
  ])(
    'reads %s, as Danish Excel writes a month, by the century in which there are figures',
    (text, period) => {
      expect(readPeriod(text)).toBe(period)
    },
  )

  it('reads a rolling year by quarter as the one that ends with the last month of the quarter', () => {
    expect(readPeriod('2019QMAT03')).toBe('2019MAT09')
    expect(readPeriod('2019QMAT4')).toBe('2019MAT12')
  })

  it.each([
    ['4. kvt. 2018 - 3. kvt. 2019', '2019MAT09'],
    ['4. kv 2018 – 3. kv 2019', '2019MAT09'],
    ['okt. 2018 - sep. 2019', '2019MAT09'],
    ['2018M10 til 2019M09', '2019MAT09'],
    ['2. halvår 2018 - 1. halvår 2019', '2019MAT06'],
    ['jan. 2019 - dec. 2019', '2019MAT12'],
    ['jan. 2019 - sep. 2019', '2019YTD09'],
    ['1. kvartal 2019 – 3. kvartal 2019', '2019YTD09'],
  ])('reads %s by its ends', (text, period) => {
    expect(readPeriod(text)).toBe(period)
  })

  it.each([
    ['a thirteenth month', '2019M13'],
    ['a span of two months', 'marts 2019 - april 2019'],
    ['a span of two years', 'januar 2018 - december 2019'],
    ['a span backwards', 'september 2019 - oktober 2018'],
    ['a span of a month and a quarter', 'januar 2019 - 4. kvt. 2019'],
    ['a span with three ends', 'jan. 2019 - feb. 2019 - dec. 2019'],
    ['a month zero', '2019M00'],
    ['a fifth quarter', '2019K5'],
    ['a third half-year', '3. halvår 2019'],
    ['a year of two digits without a month’s name', '03-19'],
    ['a week', '2000U01'],
    ['the year zero', '0000M01'],
    ['a name that is almost a month', 'mars 2019'],
    ['a word that begins like a month', 'juniper 2019'],
    ['two different periods in one cell', '2019M03 2019M04'],
    ['a month and more', '2019M03x'],
    ['a day that is neither the first nor the last of its month', '2019-03-02'],
    ['a day that its month does not have', '31-02-2019'],
    ['the last day but one of a leap year’s February', '28-02-2020'],
    ['a day of a thirteenth month', '01-13-2019'],
    ['nothing', ' '],
    ['a text', 'i alt'],
    ['a name of the language', '__proto__'],
  ])('knows that %s is no period', (_, text) => {
    expect(readPeriod(text)).toBeNull()
  })

  it('reads any text without failing, and what it reads it reads again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0129MKHQ-/. åÅmaryjtdkv\n\u0660')) }),
        (text) => {
          const period = readPeriod(text)

          expect(period === null ? null : readPeriod(period)).toBe(period)
        },
      ),
    )
  })
})
