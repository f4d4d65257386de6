/** The part an area plays in a picture, told by colour and marker; never a dash pattern, which means preliminary. */
export type AreaTone = 'own' | 'neighbours' | 'country' | 'fourth' | 'context'

/** The place of a category in a stack, counted from the bottom; `rest` gathers what has no layer of its own. */
export type StackTone =
  | 'layer-1'
  | 'layer-2'
  | 'layer-3'
  | 'layer-4'
  | 'layer-5'
  | 'layer-6'
  | 'layer-7'
  | 'layer-8'
  | 'rest'

/** A year laid over the newest one; the older the lighter. */
export type YearTone = 'last-year' | 'earlier-year' | 'earliest-year'

export type ToneName = AreaTone | StackTone | YearTone | 'total' | 'goal'

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond'

export type Tone = {
  readonly line: string
  /** The line's colour where it is dark enough to be read, or a darker shade of it. */
  readonly text: string
  readonly width: number
  readonly marker: MarkerShape
}

/**
 * The layers of a stack. Neighbours differ in lightness, so that they part in greyscale too, and a white edge lies between
 * them; the colours come back with a hatch, so that no two layers look the same.
 */
export const stackTones: Record<
  StackTone,
  { readonly colour: string; readonly text: string; readonly hatch: 'rising' | 'dots' | null }
> = {
  'layer-1': { colour: '#12436D', text: '#12436D', hatch: null },
  'layer-2': { colour: '#5CB8AE', text: '#1B6E66', hatch: null },
  'layer-3': { colour: '#801650', text: '#801650', hatch: null },
  'layer-4': { colour: '#F5914F', text: '#A8430B', hatch: null },
  'layer-5': { colour: '#3D3D3D', text: '#3D3D3D', hatch: 'rising' },
  'layer-6': { colour: '#B9A2DE', text: '#6A4A9E', hatch: null },
  'layer-7': { colour: '#2A6EA8', text: '#215B8C', hatch: 'dots' },
  'layer-8': { colour: '#C3D58A', text: '#5A6B1F', hatch: 'rising' },
  rest: { colour: '#8A8A8A', text: '#595959', hatch: 'dots' },
}

/** Whether a tone is that of a layer, which is an area and no line. */
export function isStackTone(tone: ToneName): tone is StackTone {
  return tone in stackTones
}

const layerTone = (name: StackTone): Tone => ({
  line: stackTones[name].colour,
  text: stackTones[name].text,
  width: 2,
  marker: 'square',
})

type LineLook = { readonly tone: ToneName; readonly weight?: 'strong' | 'thin' }

/** Told apart by the colour-blind and in greyscale; every text colour has at least 4.5 : 1 on white. */
export const tones: Record<ToneName, Tone> = {
  own: { line: '#12436D', text: '#12436D', width: 3, marker: 'circle' },
  neighbours: { line: '#F46A25', text: '#B84A0E', width: 2, marker: 'square' },
  country: { line: '#6B6B6B', text: '#5C5C5C', width: 2, marker: 'triangle' },
  fourth: { line: '#28846B', text: '#28846B', width: 2, marker: 'diamond' },
  goal: { line: '#7B3F98', text: '#7B3F98', width: 1.25, marker: 'diamond' },
  'last-year': { line: '#6B6B6B', text: '#5C5C5C', width: 2, marker: 'square' },
  'earlier-year': { line: '#9A9A9A', text: '#5C5C5C', width: 1.75, marker: 'triangle' },
  'earliest-year': { line: '#C4C4C4', text: '#5C5C5C', width: 1.5, marker: 'circle' },
  context: { line: '#A6A6A6', text: '#5C5C5C', width: 1.5, marker: 'circle' },
  total: { line: '#1A1A1A', text: '#1A1A1A', width: 2.5, marker: 'diamond' },
  'layer-1': layerTone('layer-1'),
  'layer-2': layerTone('layer-2'),
  'layer-3': layerTone('layer-3'),
  'layer-4': layerTone('layer-4'),
  'layer-5': layerTone('layer-5'),
  'layer-6': layerTone('layer-6'),
  'layer-7': layerTone('layer-7'),
  'layer-8': layerTone('layer-8'),
  rest: layerTone('rest'),
}

/** The tone as a line is drawn with it: 3 px where it stands out, 1 px beside the line it belongs to. */
export function lineTone({ tone, weight }: LineLook): Tone {
  const look = tones[tone]
  if (weight === undefined) return look
  return { ...look, width: weight === 'strong' ? 3 : 1 }
}

/** What is not data. */
export const ink = {
  grid: '#DCDCDC',
  axis: '#595959',
  mark: '#767676',
  band: '#F1F4F7',
  paper: '#FFFFFF',
}
