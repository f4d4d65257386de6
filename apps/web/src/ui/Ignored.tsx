import { listOf } from '@noegletal/format'

type Props = {
  /** The names in the address that are of no use. */
  readonly names: readonly string[]
  /** The sentence for them, given as a list in words. */
  readonly say: (names: string) => string
}

/** Says which parts of the address are of no use, and that the page is shown without them. */
export function Ignored({ names, say }: Props) {
  if (names.length === 0) return null
  return (
    <output className="bar bar--ignored">{say(listOf(names.map((name) => `»${name}«`)))}</output>
  )
}
