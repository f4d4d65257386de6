import { Hatches } from './Hatches.tsx'
import { Marker } from './Marker.tsx'
import { isStackTone, stackTones, type ToneName, tones } from './tones.ts'
import { useId } from 'react'

type Props = { readonly tone: ToneName; readonly hollow: boolean }

/** A piece of a line with its marker, or of a layer with its hatch, beside its name in a list. */
export function LineSample({ tone, hollow }: Props) {
  if (isStackTone(tone)) return <LayerSample tone={tone} />
  const { line, width, marker } = tones[tone]
  return (
    <svg width={28} height={12} aria-hidden="true">
      <line x1={0} x2={28} y1={6} y2={6} stroke={line} strokeWidth={width} />
      <Marker shape={marker} x={14} y={6} colour={line} hollow={hollow} />
    </svg>
  )
}

function LayerSample({ tone }: { readonly tone: keyof typeof stackTones }) {
  const id = useId()
  const { colour, hatch } = stackTones[tone]
  return (
    <svg width={28} height={16} aria-hidden="true">
      <Hatches id={id} />
      <rect width={28} height={16} fill={colour} />
      {hatch !== null && <rect width={28} height={16} fill={`url(#${id}-${hatch})`} />}
    </svg>
  )
}
