import { ink, type MarkerShape } from './tones.ts'

type Props = {
  readonly shape: MarkerShape
  readonly x: number
  readonly y: number
  readonly colour: string
  /** Preliminary figures are hollow. */
  readonly hollow?: boolean
  readonly size?: number
}

/** A point of a line, told apart by its shape as well as its colour; `size` is half its width in pixels. */
export function Marker({ shape, x, y, colour, hollow = false, size = 4.5 }: Props) {
  const look = {
    fill: hollow ? ink.paper : colour,
    stroke: hollow ? colour : ink.paper,
    strokeWidth: hollow ? 2 : 1,
  }
  if (shape === 'circle') return <circle cx={x} cy={y} r={size} {...look} />
  return <path d={outlines[shape]({ x, y, size })} {...look} />
}

type Place = { readonly x: number; readonly y: number; readonly size: number }

const outlines: Record<Exclude<MarkerShape, 'circle'>, (place: Place) => string> = {
  square: ({ x, y, size }) => `M${x - size} ${y - size}h${size * 2}v${size * 2}h${-size * 2}z`,
  triangle: ({ x, y, size }) =>
    `M${x} ${y - size * 1.2}L${x + size * 1.2} ${y + size}H${x - size * 1.2}z`,
  diamond: ({ x, y, size }) => {
    const reach = size * 1.3
    return `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}z`
  },
}
