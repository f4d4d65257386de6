import { ApiError } from '../../api/api-error.ts'
import { apiText } from '../../text/api.ts'
import { Alert } from '../../ui/Alert.tsx'

/** Why the server did not let somebody in, or did not take what was written; said at once. */
export function Refusal({ error }: { readonly error: Error | null }) {
  if (error === null) return null
  return (
    <Alert kind="error" live="alert">
      <p>{error instanceof ApiError ? error.message : apiText.failed}</p>
    </Alert>
  )
}
