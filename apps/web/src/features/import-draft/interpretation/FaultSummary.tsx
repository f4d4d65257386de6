import { interpretationText } from '../../../text/draft-interpretation.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { idOf } from './mapping-fields.ts'
import type { MappingFault } from './mapping-faults.ts'

/** Everything that is missing in the form, each a way to its field. */
export function FaultSummary({ faults }: { readonly faults: readonly MappingFault[] }) {
  if (faults.length === 0) return null
  return (
    <Alert kind="error" live="alert" heading={interpretationText.faults.heading}>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <button
              type="button"
              className="link-button"
              onClick={() => document.getElementById(idOf(field))?.focus()}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
