import { z } from 'zod'

const nothing = z.literal('')

const wholeNumber = 'Skriv et helt tal fra 0 til 65535'

/** A port; 0 takes a free one. */
export const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, wholeNumber)
  .transform(Number)
  .pipe(z.number().max(65_535, wholeNumber))

export const areaKey = z
  .string()
  .regex(/^[a-z0-9-]{2,60}$/, 'Skriv en områdekode som 657 eller rar-vestjylland')
export const areaKeys = z
  .string()
  .transform((text) => text.split(',').map((key) => key.trim()))
  .pipe(z.array(areaKey))

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Skriv en adresse, der begynder med https://',
})

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
export const logLevel = z.enum(logLevels, `Skriv ${logLevels.join(', ')}`)

/** What a content security policy takes for a parent page; nothing in it can end the directive or the header. */
export const frameAncestors = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(
    z.array(
      z
        .string()
        .regex(
          /^(?:'self'|'none'|\*|https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?)$/i,
          "Skriv 'self' eller adresser som https://www.kommune.dk, adskilt af komma",
        ),
    ),
  )

const commaList = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)

export const ipAddresses = commaList.pipe(
  z.array(
    z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'Skriv IP-adresser adskilt af komma'),
  ),
)

export const networks = commaList.pipe(
  z.array(z.union([z.cidrv4(), z.cidrv6()], 'Skriv net som 10.1.0.0/16, adskilt af komma')),
)

/** A mail server. `smtps://` speaks TLS from the start, `smtp://` as soon as the server offers it. */
export const smtpUrl = z.union([
  nothing,
  z.url({
    protocol: /^smtps?$/,
    error: 'Skriv en adresse som smtp://navn:kode@mail.kommune.dk:587',
  }),
])

const plainAddress = z.email()

/** An e-mail address, alone or with a name before it; empty for none. Nothing in it can end a header. */
export const mailAddress = z
  .string()
  .refine(
    (text) => text === '' || isMailAddress(text),
    'Skriv en e-mailadresse som Nøgletal <noegletal@kommune.dk>',
  )

function isMailAddress(text: string): boolean {
  const bracketed = /^[^<>"\p{Cc}]+ <([^<>]+)>$/u.exec(text)
  return plainAddress.safeParse(bracketed?.[1] ?? text).success
}
