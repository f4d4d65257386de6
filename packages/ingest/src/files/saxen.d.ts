// saxen comes without types; these are the parts of it that are used.
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      use: (
        name: string,
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
      ) => void,
    ): this
    on(event: 'closeTag', use: (name: string) => void): this
    on(event: 'text', use: (text: string, decode: (text: string) => string) => void): this
    on(event: 'cdata', use: (text: string) => void): this
    on(event: 'error' | 'warn', use: (fault: Error) => void): this
    /** Takes the next piece of a document; it may end anywhere. */
    write(piece: string): this
    end(): Error | undefined
  }
}
