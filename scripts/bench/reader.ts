import { sampleLatencies } from './latency.ts'

/*
 * A reader in a process of its own (`startReader`): asks the addresses that it is given until it is told to stop. Then it prints a
 * line for every reply: when it was asked for, and how many milliseconds it took.
 */
const stopped = new AbortController()
process.once('message', () => {
  stopped.abort()
  process.disconnect()
})
const samples = await sampleLatencies(process.argv.slice(2), () => stopped.signal.aborted)
console.log(samples.map(({ at, ms }) => `${at} ${ms}`).join('\n'))
