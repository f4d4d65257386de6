/** Lines on their way out, written many at a time so that no request waits for the disk. */
export type GatheredOutput = {
  write(line: string): void
  /** Writes what is gathered now; for the end of the process. */
  flush(): void
}

const most = 32_768 // characters
const longestWait = 500 // milliseconds

/**
 * Gathers lines for `put` and hands them on when many have come or half a second has passed. Pino's own destination
 * measures all that it has gathered at every line, which costs more than making the line.
 */
export function gatherOutput(put: (text: string) => unknown): GatheredOutput {
  let gathered = ''
  let timer: NodeJS.Timeout | null = null

  const flush = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (gathered !== '') put(gathered)
    gathered = ''
  }
  return {
    write(line) {
      gathered += line
      if (gathered.length >= most) flush()
      else timer ??= setTimeout(flush, longestWait).unref()
    },
    flush,
  }
}
