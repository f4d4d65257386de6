import { resolve } from 'node:path'
import { z } from 'zod'
import {
  areaKey,
  areaKeys,
  frameAncestors,
  ipAddresses,
  logLevel,
  mailAddress,
  networks,
  portNumber,
  smtpUrl,
  webAddress,
} from './setting-values.ts'

const root = resolve(import.meta.dirname, '../../..')

type Setting<Schema extends z.ZodType> = {
  readonly schema: Schema
  readonly byDefault: string
  readonly meaning: string
}

const define = <Schema extends z.ZodType>(
  byDefault: string,
  schema: Schema,
  meaning: string,
): Setting<Schema> => ({ schema, byDefault, meaning })

/** Every setting: what is read when the environment says nothing, and what it means. */
const settings = {
  PORT: define('3000', portNumber, 'porten, der lyttes på; 0 tager en ledig'),
  HOST: define('127.0.0.1', z.string().min(1), 'adressen, der lyttes på'),
  DATA_DIR: define(
    'data/local',
    z
      .string()
      .min(1)
      .transform((path) => resolve(root, path)),
    'databasen og de indlæste filer; regnes fra programmets mappe',
  ),
  OWN_AREA: define('657', areaKey, 'egen kommune, som kode eller navn i adresser'),
  COMPARE_AREAS: define(
    'rar-vestjylland,000',
    areaKeys,
    'områder at sammenligne med, i rækkefølge, adskilt af komma',
  ),
  PUBLIC_URL: define(
    '',
    z.union([
      z.literal(''),
      z.url({ protocol: /^https?$/, error: 'Skriv en adresse som https://noegletal.kommune.dk' }),
    ]),
    'adressen, brugerne ser; med https gælder login kun der',
  ),
  AUTH_SECRET: define(
    '',
    z.union([z.literal(''), z.string().min(32, 'Skriv mindst 32 tilfældige tegn')]),
    'hemmeligheden bag login; laves ellers i DATA_DIR',
  ),
  TRUSTED_PROXIES: define(
    '',
    ipAddresses,
    'egne proxyers IP-adresser, hvis X-Forwarded-For gælder',
  ),
  EMBED_ANCESTORS: define(
    "'self'",
    frameAncestors,
    'sider, der må vise /indlejr i en ramme, adskilt af komma',
  ),
  STATBANK_URL: define(
    'https://api.statbank.dk/v1',
    webAddress,
    'adressen på Statistikbankens API',
  ),
  JOBINDSATS_URL: define(
    'https://api.jobindsats.dk',
    webAddress,
    'adressen på API’et for jobindsats.dk',
  ),
  JOBINDSATS_TOKEN: define(
    '',
    z.string().regex(/^[\u0021-\u007E]*$/, 'Skriv nøglen uden mellemrum'),
    'nøglen til jobindsats.dk; står kun her',
  ),
  FETCH_SCHEDULE: define(
    'fetch-schedule.json',
    z.string().min(1),
    'filen med faste hentninger; regnes fra DATA_DIR',
  ),
  SMTP_URL: define(
    '',
    smtpUrl,
    'mailserveren, som smtp://navn:kode@mail.kommune.dk:587; uden den sendes ingen mail',
  ),
  MAIL_FROM: define('', mailAddress, 'afsenderen af mail, som Nøgletal <noegletal@kommune.dk>'),
  WEBHOOK_NETWORKS: define(
    '',
    networks,
    'egne net, som webhooks må kalde, som 10.1.0.0/16, adskilt af komma',
  ),
  LOG_LEVEL: define(
    'info',
    logLevel,
    'hvor meget der logges; info giver en linje pr. forespørgsel',
  ),
}

/** How the product is set up, read once at the start. */
export type Configuration = {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataDirectory: string
  readonly ownArea: string
  readonly compareAreas: readonly string[]
  /** Where browsers find the server; null where that is not said. */
  readonly publicUrl: string | null
  /** Null for the one in the data directory. */
  readonly authSecret: string | null
  readonly trustedProxies: readonly string[]
  /** The origins whose pages may show a chart in a frame, as a content security policy writes them. */
  readonly embedAncestors: readonly string[]
  readonly fetching: {
    readonly statbankUrl: string
    readonly jobindsatsUrl: string
    /** Null where there is none. */
    readonly jobindsatsToken: string | null
    /** Absolute; the file need not be there. */
    readonly scheduleFile: string
  }
  /** Null where no mail is sent. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
  /** The networks that are not public and that webhooks may call all the same, as `10.1.0.0/16`. */
  readonly webhookNetworks: readonly string[]
  readonly logLevel: z.infer<typeof settings.LOG_LEVEL.schema>
}

/** A setting that cannot be used; the message is Danish and names the setting. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings; an empty one counts as not set. Throws a `ConfigurationError` for one that cannot be used. */
export function readConfiguration(environment: Environment): Configuration {
  const value = <Schema extends z.ZodType>(name: string, setting: Setting<Schema>) =>
    read(name, setting.schema, environment[name]?.trim() || setting.byDefault)
  const dataDirectory = value('DATA_DIR', settings.DATA_DIR)
  const publicUrl = value('PUBLIC_URL', settings.PUBLIC_URL) || null
  return {
    port: value('PORT', settings.PORT),
    host: value('HOST', settings.HOST),
    dataDirectory,
    ownArea: value('OWN_AREA', settings.OWN_AREA),
    compareAreas: value('COMPARE_AREAS', settings.COMPARE_AREAS),
    publicUrl,
    authSecret: value('AUTH_SECRET', settings.AUTH_SECRET) || null,
    trustedProxies: value('TRUSTED_PROXIES', settings.TRUSTED_PROXIES),
    embedAncestors: value('EMBED_ANCESTORS', settings.EMBED_ANCESTORS),
    fetching: {
      statbankUrl: value('STATBANK_URL', settings.STATBANK_URL),
      jobindsatsUrl: value('JOBINDSATS_URL', settings.JOBINDSATS_URL),
      jobindsatsToken: value('JOBINDSATS_TOKEN', settings.JOBINDSATS_TOKEN) || null,
      scheduleFile: resolve(dataDirectory, value('FETCH_SCHEDULE', settings.FETCH_SCHEDULE)),
    },
    mail: requireMailParts(
      {
        smtpUrl: value('SMTP_URL', settings.SMTP_URL),
        from: value('MAIL_FROM', settings.MAIL_FROM),
      },
      publicUrl,
    ),
    webhookNetworks: value('WEBHOOK_NETWORKS', settings.WEBHOOK_NETWORKS),
    logLevel: value('LOG_LEVEL', settings.LOG_LEVEL),
  }
}

/** The lines of `--help`: every setting, its default and its meaning. */
export function describeConfiguration(): string {
  return Object.entries(settings)
    .map(
      ([name, { byDefault, meaning }]) =>
        `  ${name.padEnd(17)}${(byDefault || '–').padEnd(28)}${meaning}`,
    )
    .join('\n')
}

/** The address that readers know the server by, as far as that is said; without a slash at the end. */
export function originOf({ publicUrl, host, port }: Configuration): string {
  return publicUrl === null ? `http://${host}:${port}` : new URL(publicUrl).origin
}

/** Where the database of a data directory lies. */
export function databaseFile(dataDirectory: string): string {
  return resolve(dataDirectory, 'noegletal.sqlite')
}

/** Where the accounts, drafts and remembered mappings of a data directory lie. */
export function administrationFile(dataDirectory: string): string {
  return resolve(dataDirectory, 'administration.sqlite')
}

/** A mail without a sender cannot be sent, and one without an address to link to cannot be read further. */
function requireMailParts(
  mail: { readonly smtpUrl: string; readonly from: string },
  publicUrl: string | null,
): Configuration['mail'] {
  if (mail.smtpUrl === '') return null
  if (mail.from !== '' && publicUrl !== null) return mail
  const lacking = mail.from === '' ? 'MAIL_FROM' : 'PUBLIC_URL'
  throw new ConfigurationError(`Indstillingen SMTP_URL kræver også ${lacking}.`)
}

function read<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  text: string,
): z.output<Schema> {
  const parsed = schema.safeParse(text)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const shown = /(SECRET|TOKEN|SMTP_URL)$/.test(name) ? '…' : text
  throw new ConfigurationError(`Indstillingen ${name}=${shown} kan ikke bruges: ${issue?.message}`)
}
