import { readCatalogue } from '@noegletal/api'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { catalogueDirectory } from './import/open-store.ts'
import { readDocumentedFigures } from './simulate/documented-figures.ts'
import { simulatedBatches, usualSeed } from './simulate/simulated-batches.ts'

const help = `npm run simulate -- --out MAPPE [--seed TAL]

Skriver de simulerede serier som de filer, der ville være udkommet måned for måned, og en oversigt over dem
(batches.json). Samme startværdi giver de samme filer.

  --out MAPPE   hvor filerne skrives
  --seed TAL    startværdi, et helt tal (${usualSeed}, når den udelades)
`

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: String(usualSeed) },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) console.log(help)
else if (options.out === undefined || !/^\d{1,9}$/.test(options.seed)) {
  console.error(help)
  process.exitCode = 2
} else await simulate(options.out, Number(options.seed))

async function simulate(directory: string, seed: number): Promise<void> {
  const catalogue = await readCatalogue(catalogueDirectory)
  const documented = await readDocumentedFigures(catalogueDirectory, catalogue)
  await mkdir(directory, { recursive: true })

  const descriptions: unknown[] = []
  for (const { csv, ...description } of simulatedBatches(catalogue, documented, { seed })) {
    // One file at a time, so that they are never all in memory.
    await writeFile(join(directory, description.fileName), csv)
    descriptions.push(description)
  }
  await writeFile(join(directory, 'batches.json'), `${JSON.stringify(descriptions, null, 2)}\n`)
  console.log(`${descriptions.length} filer er skrevet i ${directory}.`)
}
