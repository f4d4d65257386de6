/** Gives a function that runs tasks one after another, in the order in which they were handed in. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = tail.then(task)
    tail = result.catch(() => null)
    return result
  }
}
