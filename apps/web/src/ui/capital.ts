/** A clause as it begins a line: "fandt »abc«" becomes "Fandt »abc«". */
export function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1)
}
