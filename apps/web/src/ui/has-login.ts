/** Whether the browser has a login: a cookie without a secret says so, and nobody has to ask the server. */
export function hasLogin(): boolean {
  return document.cookie.includes('noegletal_login=1')
}
