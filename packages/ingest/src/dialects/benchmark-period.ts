import { readPeriod } from '@noegletal/domain'

const halfYears = /([12])[.]? ?halvår ?(?:af )?((?:19|20)\d{2})|((?:19|20)\d{2}) ?h0?([12])/gi
const rolling = /^((?:19|20)\d{2})(?:qmat0?(2|4)|m?mat(06|12))$/i

/**
 * The half-year that a figure of the ministry's comparison is filed under. The figures cover two half-years that roll, and
 * the catalogue names them by the later: `1. halvår 2018 og 2. halvår 2018` and `2018QMAT04` both give `2018H2`. Any other
 * text is given back as it is.
 */
export function benchmarkPeriod(text: string): string {
  const year = rolling.exec(text.trim())
  if (year !== null) {
    const half = year[2] === '2' || year[3] === '06' ? 1 : 2
    return `${year[1]}H${half}`
  }
  const found = [...text.matchAll(halfYears)].map(
    ([, danish, danishYear, codeYear, code]) => `${danishYear ?? codeYear}H${danish ?? code}`,
  )
  const latest = found.toSorted().at(-1)
  return latest === undefined || readPeriod(latest) === null ? text : latest
}
