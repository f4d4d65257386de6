import { measureText, textSize } from './measure-text.ts'
import { ink } from './tones.ts'
import regular from '@dkfds/dist/fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Latin1.woff2?url'
import semiBold from '@dkfds/dist/fonts/IBMPlexSans/split/woff2/IBMPlexSans-SemiBold-Latin1.woff2?url'

/** What stands in the picture around the chart, so that it can be understood away from its page. */
export type PictureWords = {
  readonly title: string
  readonly lines: readonly string[]
  /** Source, dates and address; each in lines of its own. */
  readonly footer: readonly string[]
}

const edge = 24
const titleSize = 20
const lineSize = 15
const footerSize = 12
const leading = 1.35

/** The page's chart as an SVG file of its own, its words and its fonts inside it; throws when no chart is drawn. */
export async function drawPicture(words: PictureWords): Promise<string> {
  const chart = findChart(document)
  const { width } = chart.getBoundingClientRect()
  const above = [
    ...wrap(words.title, { size: titleSize, weight: 700, width }),
    ...words.lines.flatMap((line) => wrap(line, { size: lineSize, weight: 400, width })),
    ...listAboveChart(document).flatMap((line) =>
      wrap(line, { size: lineSize, weight: 400, width }),
    ),
  ]
  const below = words.footer.flatMap((line) => wrap(line, { size: footerSize, weight: 400, width }))
  return frame(chart, { above, below, margin: edge })
}

/**
 * The chart in a box with the heading of its axis and nothing else, without an edge, for a place that says the rest; throws
 * when no chart is drawn there.
 */
export async function drawBareChart(box: ParentNode, axisTitle: string): Promise<string> {
  const chart = findChart(box)
  const { width } = chart.getBoundingClientRect()
  const above = [axisTitle, ...listAboveChart(box)].flatMap((line) =>
    wrap(line, { size: textSize, weight: 400, width }),
  )
  return frame(chart, { above, below: [], margin: 0 })
}

/** An SVG file as a PNG of so many times its size, for paper and for screens with many points. */
export async function toPng(svg: string, times = 2): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * times
  canvas.height = image.naturalHeight * times
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture could not be written'))
      else resolve(blob)
    }, 'image/png')
  })
}

function findChart(box: ParentNode): SVGSVGElement {
  const chart = box.querySelector<SVGSVGElement>('.chart__plot svg')
  if (chart === null) throw new Error('No chart is drawn')
  return chart
}

type Around = {
  readonly above: readonly TextLine[]
  readonly below: readonly TextLine[]
  readonly margin: number
}

async function frame(chart: SVGSVGElement, { above, below, margin }: Around): Promise<string> {
  const { width, height } = chart.getBoundingClientRect()
  const top = margin + heightOf(above) + 8
  const whole = { width: width + 2 * margin, height: top + height + 8 + heightOf(below) + margin }

  const copy = withOwnStyle(chart)
  for (const [name, value] of Object.entries({ x: margin, y: top, width, height })) {
    copy.setAttribute(name, String(value))
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}">`,
    `<style>${await fontFaces()}</style>`,
    `<rect width="100%" height="100%" fill="${ink.paper}"/>`,
    ...toTexts(above, { left: margin, top: margin }),
    new XMLSerializer().serializeToString(copy),
    ...toTexts(below, { left: margin, top: top + height + 8 }),
    '</svg>',
  ].join('\n')
}

type TextStyle = { readonly size: number; readonly weight: 400 | 700 }
type TextLine = TextStyle & { readonly text: string }

function wrap(text: string, style: TextStyle & { readonly width: number }): TextLine[] {
  const { size, weight, width } = style
  const lines: string[] = []
  // An address has no spaces, and may part before a parameter.
  for (const word of text.split(/ |(?=[&?])/)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last}${/^[&?]/.test(word) ? '' : ' '}${word}`
    if (last !== undefined && measureText(joined, size, weight) <= width) lines.pop()
    lines.push(last === undefined || measureText(joined, size, weight) > width ? word : joined)
  }
  return lines.map((line) => ({ size, weight, text: line }))
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * leading, 0)
}

function toTexts(
  lines: readonly TextLine[],
  { left, top }: { readonly left: number; readonly top: number },
): string[] {
  return lines.map(
    ({ text, size, weight }, index) =>
      `<text x="${left}" y="${top + heightOf(lines.slice(0, index)) + size}" font-family="'IBM Plex Sans', sans-serif" font-size="${size}" font-weight="${weight}" fill="#1a1a1a">${escape(text)}</text>`,
  )
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** On a narrow screen the labels of the lines stand above the chart, outside its picture. */
function listAboveChart(box: ParentNode): string[] {
  return Array.from(box.querySelectorAll('.chart__list li'), (item) => item.textContent.trim())
}

// What the page's stylesheet says of a chart; the rest stands in the picture's own attributes.
const styled = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'display',
] as const

/** A copy that looks the same without the page's stylesheet. */
function withOwnStyle(chart: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(chart, true)
  const originals = chart.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index]
    if (original === undefined) return
    const style = window.getComputedStyle(original)
    for (const name of styled) element.setAttribute(name, style.getPropertyValue(name))
    element.removeAttribute('class')
    element.removeAttribute('style')
  })
  copy.removeAttribute('style')
  copy.removeAttribute('class')
  return copy
}

async function fontFaces(): Promise<string> {
  const [normal, bold] = await Promise.all([asDataUrl(regular), asDataUrl(semiBold)])
  return `${face('400', normal)}${face('600 700', bold)}`
}

function face(weight: string, url: string): string {
  return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${url}) format('woff2')}`
}

async function asDataUrl(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('')
  return `data:font/woff2;base64,${btoa(text)}`
}
