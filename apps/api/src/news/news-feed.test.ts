import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { writeAtom } from './atom.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

const atom = 'http://www.w3.org/2005/Atom'

type Element = {
  readonly name: string
  readonly uri: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The root of an XML document; throws for what is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', uri: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value])
    const element = {
      name: local,
      uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.write(xml).close()
  const [only] = root.children
  if (only === undefined) throw new Error('No root')
  return only
}

const children = (parent: Element, name: string): Element[] =>
  parent.children.filter((child) => child.name === name && child.uri === atom)
const textOf = (parent: Element, name: string): string => {
  const [only, ...others] = children(parent, name)
  if (only === undefined || others.length > 0) throw new Error(`${name} must stand there once`)
  return only.text
}
const links = (parent: Element): unknown[][] =>
  children(parent, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])

async function feed(query = ''): Promise<Element> {
  const reply = await dashboard.app.inject(`/nyt.atom${query}`)
  expect(reply.statusCode).toBe(200)
  return parse(reply.body)
}

const entriesOf = async (query = '') => children(await feed(query), 'entry')
const titles = async () => (await entriesOf()).map((entry) => textOf(entry, 'title'))
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const beside = (period: string, herning: string) => [
  `bruttoledighed;657;${period};${herning}`,
  `bruttoledighed;661;${period};3,5`,
]
const march = ['bruttoledighed;657;2019M03;3,4']

describe('the feed', () => {
  it('has what RFC 4287 asks of a feed and of its entries', async () => {
    dashboard = await aDashboard({ environment: { PUBLIC_URL: 'https://tal.herning.dk' } })
    const { id } = await dashboard.publish(march)

    const root = await feed()

    expect([root.uri, root.name, root.attributes['xml:lang']]).toEqual([atom, 'feed', 'da'])
    expect(textOf(root, 'id')).toBe('https://tal.herning.dk/nyt')
    expect(textOf(root, 'title')).toBe('Nyt om nøgletallene for Herning')
    expect(textOf(root, 'updated')).toMatch(time)
    expect(children(root, 'author').map((author) => textOf(author, 'name'))).toEqual(['Herning'])
    expect(links(root)).toEqual([
      ['self', 'https://tal.herning.dk/nyt.atom'],
      ['alternate', 'https://tal.herning.dk/nyt'],
    ])
    const [entry, ...others] = children(root, 'entry')
    expect(others).toEqual([])
    if (entry === undefined) throw new Error('No entry')
    expect(textOf(entry, 'id')).toBe(`https://tal.herning.dk/nyt?import=${id}`)
    expect(links(entry)).toEqual([['alternate', `https://tal.herning.dk/nyt?import=${id}`]])
    expect(textOf(entry, 'title')).toBe('Referat, punkt 39')
    expect(textOf(entry, 'updated')).toMatch(time)
    expect(textOf(entry, 'published')).toBe('2019-06-04T00:00:00.000Z')
    expect(textOf(entry, 'content')).toMatch(/^<p>Bruttoledighed: Bruttoledigheden i Herning var/)
    expect(children(entry, 'content')[0]?.attributes['type']).toBe('html')
  })

  it('has the newest publication first, without those that are to come or were undone', async () => {
    dashboard = await aDashboard({ today: '2019-06-05' })
    await dashboard.publish(march, { publishedOn: '2019-05-01', title: 'Maj' })
    const undone = await dashboard.publish(['bruttoledighed;657;2019M03;3,5'], { title: 'Fejl' })
    await dashboard.store.undo(undone.id, { on: '2019-06-05', by: 'analytiker', note: null })
    await dashboard.publish(['bruttoledighed;657;2019M03;3,6'], { title: 'Juni' })
    await dashboard.publish(['bruttoledighed;657;2019M04;3,3'], {
      publishedOn: '2019-06-06',
      title: 'Skjult',
    })

    expect(await titles()).toEqual(['Juni', 'Maj'])
    dashboard.setToday('2019-06-06')
    expect(await titles()).toEqual(['Skjult', 'Juni', 'Maj'])
  })

  it('keeps the ids of its entries when another import comes', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(march)
    const [before] = await entriesOf()
    await dashboard.publish(['bruttoledighed;657;2019M04;3,3'], { publishedOn: '2019-07-01' })
    const [, after] = await entriesOf()

    expect(after).toEqual(before)
    expect(before).toBeDefined()
  })

  it('can be about another area and one theme, under ids of its own', async () => {
    dashboard = await aDashboard()
    await dashboard.publish([...march, 'foertidspension;661;2019M03;1200'])

    const [entry] = await entriesOf('?omraade=holstebro&tema=sygdom')

    expect(entry && textOf(entry, 'id')).toMatch(/\?import=1&omraade=holstebro&tema=sygdom$/)
    expect(entry && textOf(entry, 'content')).toContain('i Holstebro var 1.200')
    expect((await dashboard.app.inject('/nyt.atom?omraade=mars')).statusCode).toBe(404)
    expect((await dashboard.app.inject('/nyt.atom?nu=1')).statusCode).toBe(400)
  })

  it('marks what is simulated, and what may still change where the sentence does not say so', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(beside('2019M03', '3,4'), { simulated: true })
    await dashboard.publish(beside('2019M04', '3,6'), {
      publishedOn: '2019-07-01',
      simulated: true,
    })

    const [entry] = await entriesOf()
    const content = entry ? textOf(entry, 'content') : ''

    expect(content).toMatch(
      /mod nr\.\u00A01 i marts 2019\. \(foreløbigt tal og simulerede tal\)<\/p>/,
    )
    expect(content).toMatch(/var 3,6\u00A0% i april 2019.*\. \(simulerede tal\)<\/p>/)
  })

  it('is there without figures, and is asked about by its entity tag', async () => {
    dashboard = await aDashboard()

    const first = await dashboard.app.inject('/nyt.atom')
    const { etag, 'content-type': type } = first.headers
    const again = await dashboard.app.inject({
      url: '/nyt.atom',
      headers: { 'if-none-match': String(etag) },
    })

    expect(children(parse(first.body), 'entry')).toEqual([])
    expect(type).toBe('application/atom+xml; charset=utf-8')
    expect(again.statusCode).toBe(304)
  })

  it('says whatever a title says, character for character that XML can carry', async () => {
    dashboard = await aDashboard()
    const plain = { page: 'https://x.dk/?a=1&b=2', published: '', updated: '', source: '' }

    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const entry = { ...plain, id: 'a', title, paragraphs: [title] }
        const xml = writeAtom({
          ...plain,
          id: 'f',
          self: 's',
          author: 'h',
          title,
          entries: [entry],
        })
        const root = parse(xml)
        // XML itself reads every kind of line end as one.
        const readable = title
          .replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
            character < '\u007F' || character > '\u009F' ? '' : character,
          )
          .replaceAll(/\r\n?/g, '\n')

        expect(textOf(root, 'title')).toBe(readable)
        const [read] = children(root, 'entry')
        const html = read === undefined ? '' : textOf(read, 'content')
        // Nothing of a title is markup, in the HTML inside the XML either.
        expect(html.replaceAll(/^<p>|<\/p>$/g, '')).not.toMatch(/[<>]/)
        expect(links(root).at(-1)).toEqual(['alternate', 'https://x.dk/?a=1&b=2'])
      }),
      { numRuns: 60 },
    )
  })
})
