/** What cannot be done, in a Danish sentence for the one who asked. */
export class ImpossibleError extends Error {}
