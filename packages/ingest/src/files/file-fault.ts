/** A file that cannot be read at all; the message is a Danish sentence for the person who chose it. */
export type FileFault = {
  readonly kind:
    | 'empty'
    | 'not-text'
    | 'broken-encoding'
    | 'wrong-header'
    | 'no-rows'
    | 'too-large'
    | 'damaged'
    | 'encrypted'
    | 'no-such-sheet'
    | 'no-table'
  readonly message: string
}
