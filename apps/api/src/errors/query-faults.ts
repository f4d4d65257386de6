import type { Problem } from '@noegletal/contract'
import type { FastifySchemaValidationError } from 'fastify'

/** What was wrong with the parameters of a request, in Danish, by the issues that zod found. */
export function toQueryFaults(
  issues: readonly FastifySchemaValidationError[],
  query: unknown,
): Problem['details'] {
  return issues.flatMap((issue) => toFaults(issue, query))
}

function toFaults(issue: FastifySchemaValidationError, query: unknown): Problem['details'] {
  const { keyword, instancePath, params } = issue
  if (keyword === 'unrecognized_keys') {
    return namesIn(params['keys']).map((name) => ({ parameter: name, message: 'Ukendt parameter' }))
  }
  const parameter = instancePath.split('/')[1] ?? ''
  return [{ parameter, message: messageOf(issue, valueIn(query, parameter)) }]
}

function messageOf(
  { keyword, message, params }: FastifySchemaValidationError,
  value: unknown,
): string {
  if (value === undefined) return 'Mangler'
  if (Array.isArray(value)) return 'Står mere end én gang'
  if (keyword === 'invalid_value') return `Forventede ${namesIn(params['values']).join(' eller ')}`
  return message ?? 'Kan ikke læses' // the contract's own words or zod's, both Danish
}

function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : []
}

function valueIn(query: unknown, parameter: string): unknown {
  if (typeof query !== 'object' || query === null) return undefined
  return Object.getOwnPropertyDescriptor(query, parameter)?.value
}
