import { appendFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/*
 * Loaded into a server before its own code (`node --import`): writes to the file `LAG_LOG`, four times a second, the time
 * and the longest that the event loop was late since the last line, both in milliseconds.
 */
const file = process.env['LAG_LOG']
const resolution = 5 // milliseconds; a loop that is never late is told this much late
if (isMainThread && file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  setInterval(() => {
    const late = Math.max(0, delay.max / 1e6 - resolution)
    appendFileSync(file, `${Date.now()} ${late.toFixed(2)}\n`)
    delay.reset()
  }, 250).unref()
}
