import { config } from 'zod'

// The content security policy lets nothing be compiled from text, which zod tries when the first schema is made; so this is
// loaded before any.
config({ jitless: true })
