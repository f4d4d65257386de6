/** What is being made just now, so that whoever wants the same meanwhile can wait for it. */
export type Underway<Maker, Made> = {
  /** What somebody is making under this key, null if it comes to nothing; undefined when nobody is making it. */
  find(key: string): Promise<Made | null> | undefined
  begin(key: string, maker: Maker): void
  /** Hands what was made to all who wait for it; does nothing for a maker that has not begun. */
  end(maker: Maker, made: Made | null): void
}

export function createUnderway<Maker extends object, Made>(): Underway<Maker, Made> {
  const byKey = new Map<string, Promise<Made | null>>()
  const endOf = new WeakMap<Maker, (made: Made | null) => void>()
  return {
    find: (key) => byKey.get(key),
    begin(key, maker) {
      const { promise, resolve } = Promise.withResolvers<Made | null>()
      byKey.set(key, promise)
      endOf.set(maker, (made) => {
        if (byKey.get(key) === promise) byKey.delete(key)
        resolve(made)
      })
    },
    end: (maker, made) => endOf.get(maker)?.(made),
  }
}
