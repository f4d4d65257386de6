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
