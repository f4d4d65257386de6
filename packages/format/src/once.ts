/** Makes something when it is first asked for, and keeps it: a formatter of `Intl` takes a telephone a hundredth of a second. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
