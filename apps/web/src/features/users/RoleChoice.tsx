import { accountText } from '../../text/accounts.ts'
import { Role } from '@noegletal/domain'
import type { SelectHTMLAttributes } from 'react'

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> & {
  readonly value: Role
  readonly onRole: (role: Role) => void
}

/** One of the roles, by its Danish name. */
export function RoleChoice({ onRole, ...select }: Props) {
  return (
    <select
      className="form-select"
      {...select}
      onChange={(event) => onRole(Role.parse(event.target.value))}
    >
      {Role.options.map((role) => (
        <option key={role} value={role}>
          {accountText.role[role]}
        </option>
      ))}
    </select>
  )
}
