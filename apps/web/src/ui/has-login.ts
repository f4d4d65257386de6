/** Whether the browser has a login: a cookie without a secret says so, and nobody has to ask the server. */
export function hasLogin(): boolean {
  return /(?:^|; )noegletal_login=[^;]/.test(document.cookie)
}

/** Whether the login is an analyst's or an administrator's, as far as the browser knows; the server decides what they may. */
export function hasStaffLogin(): boolean {
  return /(?:^|; )noegletal_login=(?:analyst|admin)/.test(document.cookie)
}
