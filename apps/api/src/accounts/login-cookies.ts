import type { Role } from '@noegletal/domain'
import { loginDays } from './login-days.ts'

// No secret and no proof: it tells the page's script that it is worth asking who is logged in, so that no reader has to, and
// which links the frame of every page has for somebody with that role.
const name = 'noegletal_login'
const mark = new RegExp(`(?:^|; )${name}=([^;]+)`)

/** The mark that a browser has a login, with its role. */
export function markOfLogin(role: Role, secure: boolean): string {
  return toCookie(role, loginDays * 86_400, secure)
}

/** Takes the mark away. */
export function noMarkOfLogin(secure: boolean): string {
  return toCookie('', 0, secure)
}

/** The mark that a browser must be sent, where it has another than the role it is logged in with; null where all is well. */
export function mendedMark(
  cookie: string | undefined,
  role: Role | null,
  secure: boolean,
): string | null {
  const found = mark.exec(cookie ?? '')?.[1] ?? null
  if (found === role) return null
  return role === null ? noMarkOfLogin(secure) : markOfLogin(role, secure)
}

function toCookie(value: Role | '', maxAge: number, secure: boolean): string {
  return `${name}=${value}; Max-Age=${maxAge}; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`
}
