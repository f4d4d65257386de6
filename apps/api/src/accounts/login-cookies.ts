import { loginDays } from './login-days.ts'

// No secret and no proof: it tells the page's script that it is worth asking who is logged in, so that no reader has to.
const name = 'noegletal_login'

/** The mark that a browser has a login. */
export function markOfLogin(secure: boolean): string {
  return toCookie('1', loginDays * 86_400, secure)
}

/** Takes the mark away. */
export function noMarkOfLogin(secure: boolean): string {
  return toCookie('', 0, secure)
}

export function hasMarkOfLogin(cookie: string | undefined): boolean {
  return cookie?.includes(`${name}=1`) ?? false
}

function toCookie(value: string, maxAge: number, secure: boolean): string {
  return `${name}=${value}; Max-Age=${maxAge}; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`
}
