import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Unzipped, strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../../scripts/setup/product.ts'
import { launchBrowser, visit } from './browser.ts'
import { logIn } from './log-in.ts'

const root = resolve(import.meta.dirname, '../../..')

let browser: Browser
let folder: string
let published: string
let draft: string
beforeAll(async () => {
  browser = await launchBrowser()
  folder = await mkdtemp(join(tmpdir(), 'noegletal-report-'))
  const context = await browser.newContext()
  await logIn(context, 'analyst')
  const send = async (path: string, data: object) => {
    const reply = await context.request.post(`${inject('herning')}/api/v1/${path}`, {
      data,
      headers: { origin: inject('herning') },
    })
    if (!reply.ok()) throw new Error(await reply.text())
    return (await reply.json()) as {
      readonly id: string
      readonly state: { readonly edit: number }
    }
  }
  const plan = {
    title: 'Nøgletal på beskæftigelsesområdet, juni 2019',
    template: 'noegletal',
    committee: 'Beskæftigelsesudvalget',
    meetingDate: '2019-06-04',
    own: '657',
    compare: ['rar-vestjylland', '000'],
    til: '2019M03',
    asOf: null,
    sections: ['ledighed', 'sygedagpenge', 'fleksjob', 'rangliste', 'integration'],
  }
  draft = (await send('report-drafts', plan)).id
  const { id, state } = await send('report-drafts', plan)
  await send(`report-drafts/${id}/publish`, { after: state.edit })
  published = id
  await context.close()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

const xmlOf = (files: Unzipped, name: string): string => strFromU8(files[name] ?? new Uint8Array())
const textOf = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join('')
const paragraphsOf = (xml: string): string[] =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((paragraph) => textOf(paragraph))
const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim())

/** The Word file that the button of a page makes. */
async function wordOf(page: Page) {
  const button = page.getByRole('button', { name: 'Hent som Word' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const files = unzipSync(await readFile(await download.path()))
  return { name: download.suggestedFilename(), files, body: xmlOf(files, 'word/document.xml') }
}

describe('a published report as a Word file', () => {
  it('has every section, chart and figure of its page, and links to it', async () => {
    const { page, complaints } = await visit(browser, {
      address: `${inject('herning')}/rapporter/${published}`,
    })
    const { name, files, body } = await wordOf(page)
    const sections = page.locator('.report-section')
    const headings = await sections.locator('h2').allTextContents()
    const words = paragraphsOf(body)

    expect(complaints).toEqual([])
    expect(name).toMatch(/^noegletal_moede-2019-06-04_pr-\d{4}-\d\d-\d\d[.]docx$/)
    for (const heading of headings) expect(words).toContain(heading.replace(/^\d+[.] /, ''))
    const lines = trimmed(await sections.locator('.report-figures li').allTextContents())
    expect(lines).not.toEqual([])
    for (const line of lines) expect(words).toContain(line)

    const charts = await sections.locator('.chart__plot svg.recharts-surface').count()
    const pictures = Object.keys(files).filter((file) => file.startsWith('word/media/'))
    expect(pictures).toHaveLength(charts)
    expect(body.match(/<wp:docPr [^>]*descr="[^"]{40,}"/g)).toHaveLength(charts)
    expect(xmlOf(files, 'word/_rels/document.xml.rels')).toContain(`/rapporter/${published}`)
    await page.context().close()
  })

  it('has the figures of its tables as the page prints them', async () => {
    const { page } = await visit(browser, {
      address: `${inject('herning')}/rapporter/${published}`,
    })
    const { body } = await wordOf(page)
    const onPage = await page
      .locator('.report-table td')
      .evaluateAll((cells) => cells.map((cell) => cell.querySelector('a')?.textContent ?? ''))
    const inWord = (body.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(textOf)

    expect(onPage.length).toBeGreaterThan(50)
    expect(inWord).toEqual(expect.arrayContaining(onPage.filter((text) => text !== '')))
    await page.context().close()
  })

  it('is the same from a telephone', async () => {
    const address = `${inject('herning')}/rapporter/${published}`
    const [wide, narrow] = await Promise.all(
      [1360, 360].map(async (width) => wordOf((await visit(browser, { address, width })).page)),
    )

    expect(narrow?.body.match(/<wp:extent [^>]*>/g)).toEqual(wide?.body.match(/<wp:extent [^>]*>/g))
  })
})

/** What the command line says and how it ends, with the server that the tests run. */
function report(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return reportAlone([...words, '--server', inject('herning')], environment)
}

function reportAlone(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const args = [join(root, 'scripts/report.ts'), ...words]
  const env = { CHROMIUM: '/usr/bin/chromium', ...process.env, ...environment }
  return new Promise<{ readonly code: number; readonly said: string }>((done) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), said: stdout + stderr })
    })
  })
}

describe('npm run report', () => {
  it('saves a PDF that is tagged, has a bookmark for each section, and can be searched', async () => {
    const file = join(folder, 'rapport.pdf')
    const { code, said } = await report([published, '--pdf', file])
    const pdf = await readFile(file, 'latin1')
    const fonts = pdf.match(/\/Subtype \/Type0/g) ?? []

    expect([code, said]).toEqual([0, `Gemt: ${file}\n`])
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang (da')
    expect(pdf).toContain('/Type /Outlines')
    expect(pdf).toMatch(/\/Title \((?:\d+[.] )?Ledighed\)/)
    // Each font says which letters its glyphs are, without which nothing could be found or read aloud.
    expect(fonts).not.toEqual([])
    expect(pdf.match(/\/ToUnicode/g)?.length).toBeGreaterThanOrEqual(fonts.length)
  })

  it('starts a server of its own over the same data where none answers', async () => {
    const file = join(folder, 'alene.pdf')
    const settings = { PORT: String(await freePort()), DATA_DIR: inject('dataDirectory') }
    const { code, said } = await reportAlone([published, '--pdf', file], settings)

    expect([code, said]).toEqual([0, expect.stringContaining(`Gemt: ${file}`)])
    expect(await readFile(file, 'latin1')).toMatch(/\/Title \((?:\d+[.] )?Ledighed\)/)
  })

  it('saves the same Word file as the button, with links to the known address', async () => {
    const file = join(folder, 'rapport.docx')
    const known = 'https://noegletal.kommune.dk'
    const { code } = await report([published, '--docx', file], { PUBLIC_URL: known })
    const files = unzipSync(await readFile(file))

    expect(code).toBe(0)
    expect(xmlOf(files, 'word/_rels/document.xml.rels')).toContain(
      `${known}/rapporter/${published}`,
    )
  })

  it.each([
    ['a report that is not there', 'findes-ikke', {}, 'Der er ingen publiceret rapport'],
    ['a machine without Chromium', '', { CHROMIUM: '/findes/ikke' }, 'Der er ingen Chromium'],
  ])('says so in words for %s', async (_, id, environment, sentence) => {
    const { code, said } = await report(
      [id || published, '--pdf', join(folder, 'x.pdf')],
      environment,
    )

    expect(code).toBe(1)
    expect(said).toContain(sentence)
  })

  it('does not print a draft', async () => {
    const { code, said } = await report([draft, '--pdf', join(folder, 'x.pdf')])

    expect([code, said]).toEqual([1, expect.stringContaining('Er den en kladde endnu?')])
  })
})
