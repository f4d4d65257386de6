import type { MappingFault } from './mapping-faults.ts'

type Props = { readonly id: string; readonly message: string | null }

/** What is wrong with the field of this id, above it. */
export function FieldFault({ id, message }: Props) {
  if (message === null) return null
  return (
    <span className="form-error-message" id={`${id}-fault`}>
      {message}
    </span>
  )
}

/** The first fault of a field; null for one that is well. */
export function faultOf(faults: readonly MappingFault[], field: string): string | null {
  return faults.find((fault) => fault.field === field)?.message ?? null
}
