import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

const file = (query: string) => dashboard.app.inject(`/api/v1/series.csv?indicator=${query}`)

const nameOf = async (query: string) => (await file(query)).headers['content-disposition']

const figures = [
  'bruttoledighed;657;2019M01;3,6',
  'bruttoledighed;657;2019M02;;;diskretioneret',
  'bruttoledighed;657;2019M03;3,45;;;Punkt 39',
  'bruttoledighed;000;2019M03;4',
]

describe('series as a file', () => {
  it('is for Danish spreadsheets: byte order mark, semicolons, decimal comma', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const reply = await file('bruttoledighed')

    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(reply.body.slice(1).split('\r\n')).toEqual([
      'periode;områdekode;område;nøgletal;kategori;værdi;enhed;status;note',
      '2019M01;657;Herning;Bruttoledighed;I alt;3,6;pct. af arbejdsstyrken;;',
      '2019M02;657;Herning;Bruttoledighed;I alt;;pct. af arbejdsstyrken;diskretioneret;',
      '2019M03;657;Herning;Bruttoledighed;I alt;3,45;pct. af arbejdsstyrken;foreløbig;Punkt 39',
      '2019M01;000;Hele landet;Bruttoledighed;I alt;;pct. af arbejdsstyrken;mangler;',
      '2019M02;000;Hele landet;Bruttoledighed;I alt;;pct. af arbejdsstyrken;mangler;',
      '2019M03;000;Hele landet;Bruttoledighed;I alt;4,0;pct. af arbejdsstyrken;foreløbig;',
      '',
    ])
  })

  it('is for programs with format=iso: no mark, commas, decimal point', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    const reply = await file('bruttoledighed&areas=657&from=2019M03&format=iso')

    expect(reply.body).toBe(
      'periode,områdekode,område,nøgletal,kategori,værdi,enhed,status,note\r\n' +
        '2019M03,657,Herning,Bruttoledighed,I alt,3.45,pct. af arbejdsstyrken,foreløbig,Punkt 39\r\n',
    )
  })

  it('says in each line what is simulated', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['foertidspension;657;2019M03;3693'], { simulated: true })

    expect((await file('foertidspension&areas=657')).body).toContain(
      ';3693;fuldtidspersoner;simuleret;',
    )
  })

  it('names the category, and has no thousands mark', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['sygedagpengeforloeb;657;2019M02;1.077;under-et-aar'])

    const reply = await file('sygedagpengeforloeb&areas=657&category=under-et-aar')

    expect(reply.body).toContain('2019M02;657;Herning;Sygedagpengeforløb;Under et år;1077;forløb;')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+45 12', "'+45 12"],
    ['-3', "'-3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a; "b"', '"a; ""b"""'],
  ])('writes the note %s so that no spreadsheet runs it or splits it', async (note, cell) => {
    dashboard = await aDashboard()
    await dashboard.publish([`bruttoledighed;657;2019M03;3,4;;;"${note.replaceAll('"', '""')}"`])

    const [, line] = (await file('bruttoledighed&areas=657')).body.split('\r\n')

    expect(line?.endsWith(`;foreløbig;${cell}`)).toBe(true)
  })

  it('has a name with the period of the figures and the day they were known', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(figures)

    expect(await nameOf('bruttoledighed')).toContain(
      'attachment; filename="bruttoledighed_2019M01-2019M03_pr-2019-11-20.csv"',
    )
    expect(await nameOf('bruttoledighed&pr=2019-06-04')).toContain('_pr-2019-06-04.csv"')
    expect(await nameOf('foertidspension')).toContain(
      '"foertidspension_uden-tal_pr-2019-11-20.csv"',
    )
    expect(await nameOf('sygedagpengeforloeb&category=under-et-aar')).toContain(
      '"sygedagpengeforloeb_under-et-aar_uden-tal',
    )
  })
})
