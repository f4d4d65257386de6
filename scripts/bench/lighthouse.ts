import lighthouse, { type RunnerResult, desktopConfig } from 'lighthouse'
import { freePort } from '../setup/product.ts'
import { withBrowser } from './browser.ts'
import type { Measurement } from './measurement.ts'

const pages = [
  { name: 'overview', path: '/' },
  { name: 'key_figure', path: '/noegletal/bruttoledighed' },
  { name: 'key_figures', path: '/noegletal' },
  { name: 'comparison', path: '/sammenlign?tema=ledighed' },
] as const

const forms = ['desktop', 'mobile'] as const
const categories = ['performance', 'accessibility', 'best-practices'] as const

type Page = (typeof pages)[number]
type Form = (typeof forms)[number]

/**
 * What Lighthouse gives the pages, of 100. It is asked as a library, which reports nothing to anybody (only its command line
 * can), and works on the traffic of the page alone. Throws when a page asks another host for anything.
 */
export function measureLighthouse(address: string, rounds: number): Promise<Measurement[]> {
  return freePort().then((port) =>
    withBrowser(async () => {
      const measurements: Measurement[] = []
      for (const page of pages) {
        for (const form of forms) {
          // oxlint-disable-next-line no-await-in-loop -- in turns, since each is to have the machine for itself
          measurements.push(...(await scorePage({ page, form, address, port, rounds })))
        }
      }
      return measurements
    }, [`--remote-debugging-port=${port}`]),
  )
}

type Run = {
  readonly page: Page
  readonly form: Form
  readonly address: string
  /** Where the browser listens. */
  readonly port: number
}

async function scorePage({
  rounds,
  ...run
}: Run & { readonly rounds: number }): Promise<Measurement[]> {
  const scores = new Map(categories.map((category) => [category, new Array<number>()]))
  for (let round = 0; round < rounds; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in turns, as above
    for (const [category, score] of await scoresOf(run)) scores.get(category)?.push(score)
  }
  const { page, form } = run
  return [...scores].map(([category, values]) => ({
    name: `lighthouse_${page.name}_${form}_${category.replace('-', '_')}`,
    rounds: values,
    meaning: `Lighthouse's ${category.replace('-', ' ')} of ${page.path} on a ${form === 'mobile' ? 'telephone' : 'desk'}`,
  }))
}

async function scoresOf(run: Run): Promise<(readonly [(typeof categories)[number], number])[]> {
  const { page, form, address } = run
  const { lhr } = await ask(run)
  refuseStrangers(lhr.audits['network-requests']?.details, address)
  for (const shortcoming of shortcomingsOf(lhr))
    console.log(`${page.path} (${form}): ${shortcoming}`)
  return categories.map((category) => [
    category,
    Math.round((lhr.categories[category]?.score ?? 0) * 100),
  ])
}

/** A page that the browser lost sight of, as happens on a busy machine, is tried again; what it says the third time stands. */
async function ask(run: Run, attempts = 3): Promise<RunnerResult> {
  const { page, form, address, port } = run
  const flags = { port, onlyCategories: [...categories], logLevel: 'error' as const }
  const config = form === 'desktop' ? desktopConfig : undefined
  const result = await lighthouse(`${address}${page.path}`, flags, config)
  if (result === undefined) throw new Error(`Lighthouse did not answer for ${page.path}`)
  const fault = result.lhr.runtimeError
  if (!fault) return result
  if (attempts > 1) return ask(run, attempts - 1)
  throw new Error(`${page.path}: ${fault.message}`)
}

/** What keeps a page from full marks, with Lighthouse's own figure for it. */
function shortcomingsOf({ categories: judged, audits }: RunnerResult['lhr']): string[] {
  const counted = Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  return counted.flatMap(({ id }) => {
    const audit = audits[id]
    if (!audit || audit.score === null || audit.score >= 0.9) return []
    return [`${id} ${Math.round(audit.score * 100)} ${audit.displayValue ?? ''}`.trim()]
  })
}

function refuseStrangers(details: unknown, address: string): void {
  const { host } = new URL(address)
  for (const [, url] of JSON.stringify(details ?? null).matchAll(/"url":"(https?:[^"]+)"/g)) {
    if (url !== undefined && new URL(url).host !== host) throw new Error(`Asked for ${url}`)
  }
}
