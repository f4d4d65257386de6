import { endpoints } from '@noegletal/contract'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'

let dashboard: DashboardUnderTest
afterEach(() => dashboard.close())

const ask = (path: string, headers = {}) =>
  dashboard.app.inject({ url: `/api/v1/imports${path}`, headers })

const lines = ['bruttoledighed;657;2019M03;3,4']

describe('imports', () => {
  it('lists them, newest publication first', async () => {
    dashboard = await aDashboard()
    await dashboard.publish(['bruttoledighed;657;2019M09;3,0'], { publishedOn: '2019-11-13' })
    await dashboard.publish(lines)

    const imports = endpoints.imports.response.parse((await ask('')).json())

    expect(imports.map(({ publishedOn }) => publishedOn)).toEqual(['2019-11-13', '2019-06-04'])
  })

  it('shows one', async () => {
    dashboard = await aDashboard()
    const { id } = await dashboard.publish(lines)

    expect((await ask(`/${id}`)).json()).toMatchObject({
      id,
      title: 'Referat, punkt 39',
      counts: { new: 1, changed: 0, unchanged: 0, withdrawn: 0 },
    })
  })

  it('gives the file back byte for byte, to be saved and never shown', async () => {
    dashboard = await aDashboard()
    const { id } = await dashboard.publish(lines, { fileName: 'møde "juni"\r\n; 50 %.csv' })

    const reply = await ask(`/${id}/file`)

    expect(reply.rawPayload.toString()).toBe(
      `nøgletal;område;periode;værdi;kategori;status;note\r\n${lines[0]}\r\n`,
    )
    expect(reply.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-disposition':
        `attachment; filename="m_de _juni____ 50 _.csv"; ` +
        `filename*=UTF-8''m%C3%B8de%20%22juni%22__%3B%2050%20%25.csv`,
    })
  })

  it('need not send the file again to somebody who has it', async () => {
    dashboard = await aDashboard()
    const { id } = await dashboard.publish(lines)
    const { etag } = (await ask(`/${id}/file`)).headers

    const again = await ask(`/${id}/file`, { 'if-none-match': etag })

    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('says so when the file is gone', async () => {
    dashboard = await aDashboard()
    const { id } = await dashboard.publish(lines)
    await rm(join(dashboard.dataDirectory, 'files'), { recursive: true })

    const reply = await ask(`/${id}/file`)

    expect([reply.statusCode, reply.json().message]).toEqual([
      404,
      'Den indlæste fil er ikke gemt.',
    ])
  })

  it('keeps an import back until the day it is published', async () => {
    dashboard = await aDashboard({ today: '2019-06-03' })
    const { id } = await dashboard.publish(lines)

    expect((await ask('')).json()).toEqual([])
    expect((await ask(`/${id}`)).statusCode).toBe(404)
    expect((await ask(`/${id}/file`)).statusCode).toBe(404)

    dashboard.setToday('2019-06-04')

    expect((await ask('')).json()).toHaveLength(1)
    expect((await ask(`/${id}/file`)).statusCode).toBe(200)
  })
})
