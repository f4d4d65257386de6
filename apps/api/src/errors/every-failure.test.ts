import { Problem } from '@noegletal/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../replies/security-headers.ts'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
beforeAll(async () => {
  dashboard = await aDashboard()
})
afterAll(() => dashboard.close())

const series = (query: string) => `/api/v1/series?indicator=bruttoledighed&${query}`
const tenThousandAreas = Array.from({ length: 10_000 }, () => '657').join(',')
const manyAreas = Array.from({ length: 131 }, () => '657').join(',')

/** What is asked, the status, and words that the message must have. */
const failures = [
  ['/api/v1/nowhere', 404, 'ikke noget på denne adresse'],
  ['/api/v1/', 404, 'ikke noget på denne adresse'],
  ['/api/v2/site', 404, 'ikke noget på denne adresse'],
  ['/assets/gone.js', 404, 'ikke noget på denne adresse'],
  ['/nowhere', 404, 'ikke noget på denne adresse'],
  ['/api/v1/indicators/nowhere', 404, '»nowhere« findes ikke'],
  ['/api/v1/indicators/__proto__', 404, 'ikke noget på denne adresse'],
  ['/api/v1/indicators/constructor', 404, '»constructor« findes ikke'],
  [`/api/v1/indicators/${'x'.repeat(5000)}`, 404, 'ikke noget på denne adresse'],
  ['/api/v1/indicators/a%00b', 404, 'ikke noget på denne adresse'],
  ['/api/v1/imports/1', 404, 'Indlæsning 1 findes ikke'],
  ['/api/v1/imports/999999999999999999999', 404, 'ikke noget på denne adresse'],
  ['/api/v1/imports/abc', 404, 'ikke noget på denne adresse'],
  ['/api/v1/imports/0x1', 404, 'ikke noget på denne adresse'],
  ['/api/v1/imports/1e3', 404, 'ikke noget på denne adresse'],
  ['/api/v1/imports/%201', 404, 'ikke noget på denne adresse'],
  ['/api/v1/imports/-1/file', 404, 'ikke noget på denne adresse'],
  ['/api/v1/imports/1/file', 404, 'Indlæsning 1 findes ikke'],
  ['/api/v1/series?indicator=nowhere', 404, 'Nøgletallet »nowhere« findes ikke'],
  [series('areas=999'), 404, 'Området »999« findes ikke'],
  [series('areas=constructor'), 404, 'Området »constructor« findes ikke'],
  [series('category=nowhere'), 404, 'Kategorien »nowhere« findes ikke'],
  ['/api/v1/overview?areas=999', 404, 'Området »999« findes ikke'],
  ['/api/v1/history?indicator=bruttoledighed&area=999&period=2019M03', 404, 'Området »999«'],
  ['/api/v1/history?indicator=nowhere&area=657&period=2019M03', 404, 'Nøgletallet »nowhere«'],

  ['/%E0%A4%A', 400, 'Adressen kan ikke læses'],
  ['/api/v1/indicators/%E0%A4%A', 400, 'Adressen kan ikke læses'],
  ['/api/v1/series', 400, 'indicator: Mangler'],
  ['/api/v1/series?indicator=', 400, 'indicator:'],
  ['/api/v1/series?indicator=__proto__', 400, 'indicator:'],
  ['/api/v1/series?indicator=a&indicator=b', 400, 'indicator: Står mere end én gang'],
  ['/api/v1/series?indicator[]=a', 400, 'Mangler'],
  [series('colour=red'), 400, 'colour: Ukendt parameter'],
  [series('__proto__=1'), 400, '__proto__: Ukendt parameter'],
  [series('constructor=1'), 400, 'constructor: Ukendt parameter'],
  ['/api/v1/site?pr=2019-06-04&x=1', 400, 'x: Ukendt parameter'],
  ['/api/v1/areas?x=1', 400, 'x: Ukendt parameter'],
  ['/api/v1/indicators?x=1', 400, 'x: Ukendt parameter'],
  ['/api/v1/imports?x=1', 400, 'x: Ukendt parameter'],
  [series('from=2019M03&til=2019M02'), 400, 'til: Perioden slutter, før den begynder'],
  [series('from=2019M13'), 400, 'from: Forventede 2019'],
  [series('from=2019'), 400, 'from: Bruttoledighed opgøres pr. måned'],
  [series('til=2019K1'), 400, 'til: Bruttoledighed opgøres pr. måned'],
  [series('til=i+morgen'), 400, 'til: Forventede 2019'],
  [series('pr=2019-02-30'), 400, 'pr: Datoen skrives som 2019-06-04'],
  [series('pr=4.+juni+2019'), 400, 'pr: Datoen skrives som 2019-06-04'],
  [series('pr=2019-11-21'), 400, 'pr: Datoen er ikke kommet endnu'],
  ['/api/v1/overview?pr=9999-12-31', 400, 'pr: Datoen er ikke kommet endnu'],
  [series('areas='), 400, 'areas: Et område skrives som'],
  [series('areas=657,,000'), 400, 'areas: Et område skrives som'],
  [series('areas=657%00'), 400, 'areas: Et område skrives som'],
  [series('areas=%E0%A4%A'), 400, 'areas: Et område skrives som'],
  [series("areas='+OR+1=1"), 400, 'areas: Et område skrives som'],
  [series(`areas=${manyAreas}`), 400, 'areas: Højst 130 områder'],
  [series(`areas=${tenThousandAreas}`), 400, 'areas: For mange områder'],
  [series('category=I+ALT'), 400, 'category:'],
  ['/api/v1/news?import=abc', 400, 'import: En indlæsning skrives som sit nummer, 12'],
  [`/sammenlign.csv?soeg=${'x'.repeat(101)}`, 400, 'soeg: Højst 100 tegn'],
  [
    '/api/v1/series.csv?indicator=bruttoledighed&format=xlsx',
    400,
    'format: Forventede da eller iso',
  ],
  ['/api/v1/history?indicator=bruttoledighed&area=657', 400, 'period: Mangler'],
  ['/api/v1/history?indicator=bruttoledighed&area=657&period=2019', 400, 'period: Bruttoledighed'],
] as const

describe('every failure', () => {
  it.each(failures)(
    'GET %s is answered with %i and a Danish reason',
    async (url, status, words) => {
      const reply = await dashboard.app.inject(url)

      const problem = Problem.strict().parse(reply.json())
      expect([reply.statusCode, problem.code]).toEqual([
        status,
        status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST',
      ])
      expect(problem.message).toContain(words)
      expect(problem.message).not.toMatch(/expected|invalid|received/i)
      expect(reply.headers).toMatchObject({
        ...securityHeaders,
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      })
    },
  )

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const)(
    '%s is refused everywhere, whatever comes with it',
    async (method) => {
      for (const url of ['/', '/api/v1/site', '/api/v1/nowhere']) {
        const reply = await dashboard.app.inject({
          method: method as 'POST',
          url,
          headers: { 'content-type': 'application/json' },
          payload: '{"broken',
        })

        expect([reply.statusCode, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
        expect(Problem.strict().parse(reply.json()).code).toBe('METHOD_NOT_ALLOWED')
        expect(reply.headers).toMatchObject(securityHeaders)
      }
    },
  )

  it('tells every faulty parameter at once', async () => {
    const reply = await dashboard.app.inject('/api/v1/series?from=x&colour=red&pr=y')

    expect(
      Problem.parse(reply.json())
        .details.map(({ parameter }) => parameter)
        .toSorted(),
    ).toEqual(['colour', 'from', 'indicator', 'pr'])
  })

  it('tells nothing of what broke inside', async () => {
    const broken = await aDashboard()
    await broken.reading.close()

    const replies = await Promise.all(
      ['/api/v1/site', '/', '/api/v1/imports/1/file'].map((url) => broken.app.inject(url)),
    )

    for (const reply of replies) {
      expect(reply.statusCode).toBe(500)
      expect(reply.json()).toEqual({
        code: 'INTERNAL',
        message: 'Der opstod en fejl på serveren. Prøv igen om lidt.',
        details: [],
      })
      expect(reply.headers).toMatchObject(securityHeaders)
    }
    await broken.close()
  })
})
