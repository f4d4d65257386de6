import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { exampleOf, openParameters } from './parameters.ts'
import { tagOf } from './tags.ts'

/** What the description of the API says of a route: its schemas as JSON Schema, its group, and what its parameters mean. */
export const describeOperation: typeof jsonSchemaTransform = (route) => {
  const { schema, url } = jsonSchemaTransform(route)
  const tag = tagOf(route.url)
  return {
    url,
    schema: {
      ...schema,
      ...(tag && { tags: [tag] }),
      ...(isRecord(schema.querystring) && {
        querystring: withMeanings(schema.querystring, route.url),
      }),
      ...(isRecord(schema.params) && { params: withMeanings(schema.params, route.url) }),
    },
  }
}

type JsonSchema = Record<string, unknown>

/** Only a required parameter gets an example that is filled in where one tries it; the others say theirs in words. */
function withMeanings(schema: JsonSchema, path: string): JsonSchema {
  const { properties, required } = schema
  if (!isRecord(properties)) return schema
  const isRequired = (name: string) => Array.isArray(required) && required.includes(name)
  const described = Object.entries(properties).map(([name, property]) => {
    const about = openParameters[name]
    if (about === undefined || !isRecord(property)) return [name, property]
    const { description } = about
    const example = exampleOf(path, name)
    if (example === null) return [name, { ...property, description }]
    return isRequired(name)
      ? [name, { ...property, description, examples: [example] }]
      : [name, { ...property, description: `${description}; for instance \`${example}\`` }]
  })
  return { ...schema, properties: Object.fromEntries(described) }
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
