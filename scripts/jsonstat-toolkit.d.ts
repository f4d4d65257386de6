/** What the tests ask of a dataset; the package brings no types of its own. */
declare module 'jsonstat-toolkit' {
  export type JsonStatCell = { readonly value: number | null; readonly status: string | null }

  export type JsonStatReader = {
    readonly class: string
    readonly id: readonly string[]
    readonly length: number
    Dimension(name: string): { readonly id: readonly string[]; readonly role: string } | null
    /** One cell, by the member of every dimension. */
    Data(members: Readonly<Record<string, string>>): JsonStatCell | null
  }

  const readJsonStat: (document: unknown) => JsonStatReader
  export default readJsonStat
}
