import { ink } from './tones.ts'

/** The patterns that tell layers apart without colour; white lines on the layer's own colour. */
export function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-rising`} width={7} height={7} patternUnits="userSpaceOnUse">
        <path d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6" stroke={ink.paper} strokeWidth={1.4} />
      </pattern>
      <pattern id={`${id}-dots`} width={8} height={8} patternUnits="userSpaceOnUse">
        <circle cx={2} cy={2} r={1.3} fill={ink.paper} />
        <circle cx={6} cy={6} r={1.3} fill={ink.paper} />
      </pattern>
      <pattern id={`${id}-undivided`} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} fill={ink.paper} />
        <path d="M-1 -1L9 9M-1 7L1 9M7 -1L9 1" stroke={ink.mark} strokeWidth={1} />
      </pattern>
    </defs>
  )
}
