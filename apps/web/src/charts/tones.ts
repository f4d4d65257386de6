/** The part an area plays in a picture; never a dash pattern, which means preliminary. */
export type ToneName = 'own' | 'neighbours' | 'country' | 'fourth' | 'context'

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond'

export type Tone = {
  readonly line: string
  /** The line's colour where it is dark enough to be read, or a darker shade of it. */
  readonly text: string
  readonly width: number
  readonly marker: MarkerShape
}

/** Told apart by the colour-blind and in greyscale; every text colour has at least 4.5 : 1 on white. */
export const tones: Record<ToneName, Tone> = {
  own: { line: '#12436D', text: '#12436D', width: 3, marker: 'circle' },
  neighbours: { line: '#F46A25', text: '#B84A0E', width: 2, marker: 'square' },
  country: { line: '#6B6B6B', text: '#5C5C5C', width: 2, marker: 'triangle' },
  fourth: { line: '#28846B', text: '#28846B', width: 2, marker: 'diamond' },
  context: { line: '#A6A6A6', text: '#5C5C5C', width: 1.5, marker: 'circle' },
}

/** What is not data. */
export const ink = {
  grid: '#DCDCDC',
  axis: '#595959',
  mark: '#767676',
  band: '#F1F4F7',
  paper: '#FFFFFF',
}
