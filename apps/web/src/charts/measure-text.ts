export type FontWeight = 400 | 700

/** The size of every text in a chart that is not a label of a line, in pixels. */
export const textSize = 14

const family = "'IBM Plex Sans', system-ui, sans-serif"
// A generous mean width of a letter, in parts of the font's size, for browsers without a canvas.
const meanLetter = { 400: 0.56, 700: 0.6 } satisfies Record<FontWeight, number>

let canvas: CanvasRenderingContext2D | null = null

/** The width of a text in pixels as the charts' font will draw it; the margin for the labels comes from it. */
export function measureText(text: string, size: number, weight: FontWeight = 400): number {
  canvas ??= createContext()
  if (canvas === null) return text.length * size * meanLetter[weight]
  canvas.font = `${weight} ${size}px ${family}`
  return canvas.measureText(text).width
}

function createContext(): CanvasRenderingContext2D | null {
  return document.createElement('canvas').getContext('2d')
}
