import { openEndpoints, staffEndpoints } from '@noegletal/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type DashboardUnderTest, aDashboard } from '../testing.ts'
import { openApiPath } from './openapi.ts'

const Schema = z.looseObject({})
const Operation = z.object({
  summary: z.string().min(1),
  tags: z.array(z.string()).length(1),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['query', 'path']),
        required: z.boolean().optional(),
        description: z.string().optional(),
        example: z.string().optional(),
        schema: Schema,
      }),
    )
    .default([]),
  responses: z.record(
    z.string().regex(/^(\d{3}|[45]XX)$/),
    z.object({
      description: z.string().min(1),
      content: z.record(z.string(), z.object({ schema: Schema })),
    }),
  ),
})
const OpenApi = z.object({
  openapi: z.string().startsWith('3.1.'),
  info: z.object({ title: z.string().min(1), version: z.string().min(1) }),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), Operation),
  ),
})

let dashboard: DashboardUnderTest
let text: string
let document: z.infer<typeof OpenApi>
beforeAll(async () => {
  dashboard = await aDashboard()
  const reply = await dashboard.app.inject(openApiPath)
  text = reply.body
  document = OpenApi.parse(reply.json())
})
afterAll(() => dashboard.close())

const documented = (path: string): string => path.replaceAll(/:([a-z]+)/g, '{$1}')
const open = Object.values(openEndpoints)
const staff = Object.values(staffEndpoints).map(
  ({ method, path }) => `${method} ${documented(path)}`,
)

describe('the OpenAPI document', () => {
  it('lists every address of the contract and no other', () => {
    const listed = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )

    const reading = open.map(({ path }) => `GET ${documented(path)}`)
    expect(listed.toSorted()).toEqual([...reading, ...staff].toSorted())
  })

  it.each(open)('$path has its parameters', (endpoint) => {
    const parameters = document.paths[documented(endpoint.path)]?.get?.parameters ?? []
    const namesIn = (place: string) =>
      parameters.filter((parameter) => parameter.in === place).map(({ name }) => name)

    expect(namesIn('query').toSorted()).toEqual(Object.keys(endpoint.query.shape).toSorted())
    expect(namesIn('path')).toEqual('params' in endpoint ? Object.keys(endpoint.params.shape) : [])
    expect(
      parameters.filter((parameter) => parameter.in === 'path' && !parameter.required),
    ).toEqual([])
  })

  it.each(open)('$path says what it answers, also when it fails', ({ path }) => {
    const responses = document.paths[documented(path)]?.get?.responses ?? {}

    expect(Object.keys(responses)).toEqual(['200', '4XX'])
    expect(JSON.stringify(responses['4XX'])).toContain('METHOD_NOT_ALLOWED')
  })

  it('describes a reply down to its fields', () => {
    const reply =
      document.paths['/api/v1/overview']?.get?.responses['200']?.content['application/json']

    expect(
      Object.keys(z.looseObject({ properties: Schema }).parse(reply?.schema).properties),
    ).toEqual(['asOf', 'areas', 'themes', 'summary', 'changedSince', 'simulated'])
  })

  it.each(open)('$path says what its parameters mean', ({ path }) => {
    const parameters = document.paths[documented(path)]?.get?.parameters ?? []

    const unexplained = parameters.filter(({ description = '' }) => description === '')
    expect(unexplained.map(({ name }) => name)).toEqual([])
  })

  it('has a group for every address', () => {
    const { tags } = z
      .object({ tags: z.array(z.object({ name: z.string(), description: z.string().min(1) })) })
      .parse(JSON.parse(text))
    const used = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).flatMap((operation) => operation.tags),
    )

    expect(new Set(used)).toEqual(new Set(tags.map(({ name }) => name)))
  })

  it('points nowhere that does not exist', () => {
    expect(text).not.toContain('"$ref":"#/components')
  })
})
