import { accountText } from '../../text/accounts.ts'
import { AcceptInvitation, type OpenInvitation } from '@noegletal/contract'

export type Written = { readonly email: string; readonly name: string; readonly password: string }

/** What is still wrong with what was written, by the field; empty when it can be sent. */
export function invitationFaults(
  { email, name }: OpenInvitation,
  written: Written,
): Partial<Record<keyof Written, string>> {
  const { missing } = accountText
  const { shape } = AcceptInvitation
  const isEmail = shape.email.safeParse(written.email).success
  return {
    ...(email === null && !isEmail && { email: missing.email }),
    ...(name === null && written.name.trim() === '' && { name: missing.name }),
    ...(written.password.length < 12 && { password: missing.newPassword }),
  }
}
