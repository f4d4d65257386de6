/** A stream of random numbers that is the same on every machine for the same seed and name. */
export type Random = {
  /** Evenly spread from 0 up to 1. */
  uniform(): number
  /** Mean 0, standard deviation 1. */
  normal(): number
}

/** A stream of its own for every name, so that a new series leaves the others as they were. */
export function createRandom(seed: number, name: string): Random {
  const uniform = mulberry32(hashOf(`${seed}/${name}`))
  return { uniform, normal: () => boxMuller(uniform) }
}

// Mulberry32 by Tommy Ettinger (2017), in the public domain: 32 bits of state, more than enough for plausible noise.
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

// FNV-1a, 32 bits (Fowler, Noll and Vo; RFC 9923).
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}

// Box and Muller (1958); 1 − u is never 0, so the logarithm is finite.
function boxMuller(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}
