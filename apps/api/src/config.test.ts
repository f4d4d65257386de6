import { describe, expect, it } from 'vitest'
import { ConfigurationError, describeConfiguration, readConfiguration } from './config.ts'

describe('configuration', () => {
  it('works without any setting', () => {
    expect(readConfiguration({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: expect.stringMatching(/^\/.*\/data\/local$/),
      ownArea: '657',
      compareAreas: ['rar-vestjylland', '000'],
      publicUrl: null,
      authSecret: null,
      trustedProxies: [],
      embedAncestors: ["'self'"],
      fetching: {
        statbankUrl: 'https://api.statbank.dk/v1',
        jobindsatsUrl: 'https://api.jobindsats.dk',
        jobindsatsToken: null,
        scheduleFile: expect.stringMatching(/^\/.*\/data\/local\/fetch-schedule[.]json$/),
      },
      mail: null,
      webhookNetworks: [],
      logLevel: 'info',
    })
  })

  it('reads every setting', () => {
    expect(
      readConfiguration({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATA_DIR: '/var/lib/noegletal',
        OWN_AREA: 'odder',
        COMPARE_AREAS: 'landsdel-oestjylland, 000',
        PUBLIC_URL: 'https://noegletal.odder.dk',
        AUTH_SECRET: 'a'.repeat(32),
        TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16',
        EMBED_ANCESTORS: "'self', https://www.odder.dk https://*.odder.dk",
        STATBANK_URL: 'http://127.0.0.1:4001/v1',
        JOBINDSATS_URL: 'http://127.0.0.1:4002',
        JOBINDSATS_TOKEN: 'abc123',
        FETCH_SCHEDULE: '/etc/noegletal/hent.json',
        SMTP_URL: 'smtp://navn:kode@mail.odder.dk:587',
        MAIL_FROM: 'Nøgletal <noegletal@odder.dk>',
        WEBHOOK_NETWORKS: '10.1.0.0/16, fd00::/8',
        LOG_LEVEL: 'silent',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDirectory: '/var/lib/noegletal',
      ownArea: 'odder',
      compareAreas: ['landsdel-oestjylland', '000'],
      publicUrl: 'https://noegletal.odder.dk',
      authSecret: 'a'.repeat(32),
      trustedProxies: ['10.0.0.1', '10.1.0.0/16'],
      embedAncestors: ["'self'", 'https://www.odder.dk', 'https://*.odder.dk'],
      fetching: {
        statbankUrl: 'http://127.0.0.1:4001/v1',
        jobindsatsUrl: 'http://127.0.0.1:4002',
        jobindsatsToken: 'abc123',
        scheduleFile: '/etc/noegletal/hent.json',
      },
      mail: {
        smtpUrl: 'smtp://navn:kode@mail.odder.dk:587',
        from: 'Nøgletal <noegletal@odder.dk>',
      },
      webhookNetworks: ['10.1.0.0/16', 'fd00::/8'],
      logLevel: 'silent',
    })
  })

  it('takes an empty setting for none', () => {
    expect(readConfiguration({ PORT: '', OWN_AREA: ' ' })).toEqual(readConfiguration({}))
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT=abc kan ikke bruges: Skriv et helt tal fra 0 til 65535'],
    [{ PORT: '65536' }, 'PORT=65536 kan ikke bruges: Skriv et helt tal'],
    [{ PORT: '-1' }, 'PORT=-1 kan ikke bruges'],
    [
      { OWN_AREA: 'Herning Kommune' },
      'OWN_AREA=Herning Kommune kan ikke bruges: Skriv en områdekode',
    ],
    [{ COMPARE_AREAS: '000,,657' }, 'COMPARE_AREAS=000,,657 kan ikke bruges: Skriv en områdekode'],
    [
      { PUBLIC_URL: 'noegletal.dk' },
      'PUBLIC_URL=noegletal.dk kan ikke bruges: Skriv en adresse som',
    ],
    [{ PUBLIC_URL: 'ftp://a.dk' }, 'kan ikke bruges: Skriv en adresse som'],
    [{ AUTH_SECRET: 'kort' }, 'AUTH_SECRET=… kan ikke bruges: Skriv mindst 32 tilfældige tegn'],
    [{ TRUSTED_PROXIES: 'alle' }, 'TRUSTED_PROXIES=alle kan ikke bruges: Skriv IP-adresser'],
    [{ EMBED_ANCESTORS: 'kommune' }, "EMBED_ANCESTORS=kommune kan ikke bruges: Skriv 'self' eller"],
    [{ EMBED_ANCESTORS: "'self'; script-src *" }, 'kan ikke bruges'],
    [{ STATBANK_URL: 'dst' }, 'STATBANK_URL=dst kan ikke bruges: Skriv en adresse'],
    [{ JOBINDSATS_TOKEN: 'hemmelig nøgle' }, 'JOBINDSATS_TOKEN=… kan ikke bruges'],
    [{ SMTP_URL: 'http://navn:kode@mail.dk' }, 'SMTP_URL=… kan ikke bruges: Skriv en adresse som'],
    [{ MAIL_FROM: 'Nøgletal' }, 'MAIL_FROM=Nøgletal kan ikke bruges: Skriv en e-mailadresse som'],
    [{ MAIL_FROM: 'A\r\nBcc: b@c.dk <a@b.dk>' }, 'kan ikke bruges: Skriv en e-mailadresse som'],
    [{ SMTP_URL: 'smtp://mail.dk' }, 'Indstillingen SMTP_URL kræver også MAIL_FROM.'],
    [
      { SMTP_URL: 'smtp://mail.dk', MAIL_FROM: 'a@b.dk' },
      'Indstillingen SMTP_URL kræver også PUBLIC_URL.',
    ],
    [{ WEBHOOK_NETWORKS: '10.1.0.1' }, 'WEBHOOK_NETWORKS=10.1.0.1 kan ikke bruges: Skriv net som'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud kan ikke bruges: Skriv fatal, error'],
  ])('refuses %o with a reason', (environment, message) => {
    const read = (): unknown => readConfiguration(environment)

    expect(read).toThrow(ConfigurationError)
    expect(read).toThrow(message)
  })

  it('names every setting and its default in the help', () => {
    const help = describeConfiguration()

    const first = ['PORT', 'HOST', 'DATA_DIR', 'OWN_AREA', 'COMPARE_AREAS', 'PUBLIC_URL']
    const fetching = ['STATBANK_URL', 'JOBINDSATS_URL', 'JOBINDSATS_TOKEN', 'FETCH_SCHEDULE']
    const names = [
      ...first,
      'AUTH_SECRET',
      'TRUSTED_PROXIES',
      'EMBED_ANCESTORS',
      ...fetching,
      'SMTP_URL',
      'MAIL_FROM',
      'WEBHOOK_NETWORKS',
      'LOG_LEVEL',
    ]
    for (const name of names) {
      expect(help).toMatch(new RegExp(`^  ${name} +\\S+ +[a-zæøå]`, 'm'))
    }
  })
})
