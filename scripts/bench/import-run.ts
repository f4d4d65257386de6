import { basename } from 'node:path'
import { type FileToImport, examineFile, publishExamined } from '../import/import-file.ts'
import { withWritingDesk } from '../import/open-store.ts'

/*
 * Imports one file as the command line does – read, checked, compared, kept, published – in a process of its own. Prints
 * the seconds from the first byte to the commit, the most memory that the process has had in MiB, and the numbers of new and
 * of unchanged figures.
 */
const [dataDirectory = '', path = '', publishedOn = ''] = process.argv.slice(2)
const importedBy = 'npm run bench'
const file: FileToImport = {
  path,
  fileName: basename(path),
  title: basename(path),
  source: 'npm run bench',
  publishedOn,
  reason: 'new',
  note: null,
  simulated: false,
  partial: false,
  importedBy,
  tableId: null,
  sheet: null,
  accepted: 'all',
  mapping: null,
}

await withWritingDesk({ dataDirectory, by: importedBy }, async (desk) => {
  const began = performance.now()
  const examined = await examineFile(desk, file)
  if (examined.kind !== 'compared') throw new Error(`Not comparable: ${examined.kind}`)
  const published = await publishExamined(desk, file, examined)
  if (published.kind !== 'published') throw new Error(`Not published: ${published.kind}`)
  const seconds = (performance.now() - began) / 1000
  const peakMebibytes = process.resourceUsage().maxRSS / 1024
  const { new: added, unchanged } = published.import.counts
  console.log([seconds, peakMebibytes, added, unchanged].join(' '))
})
