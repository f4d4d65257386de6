/**
 * Puts a question once for all who put it in the same turn of the event loop, after the last of them: under load that is
 * many, and still nobody gets an answer that is older than the own question.
 */
export function askTogether<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let next: Promise<Answer> | null = null
  return () => {
    next ??= new Promise((resolve) => {
      setImmediate(() => {
        next = null
        resolve(ask())
      })
    })
    return next
  }
}
