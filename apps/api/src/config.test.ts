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
        LOG_LEVEL: 'silent',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDirectory: '/var/lib/noegletal',
      ownArea: 'odder',
      compareAreas: ['landsdel-oestjylland', '000'],
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
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud kan ikke bruges: Skriv fatal, error'],
  ])('refuses %o with a reason', (environment, message) => {
    const read = (): unknown => readConfiguration(environment)

    expect(read).toThrow(ConfigurationError)
    expect(read).toThrow(message)
  })

  it('names every setting and its default in the help', () => {
    const help = describeConfiguration()

    for (const name of ['PORT', 'HOST', 'DATA_DIR', 'OWN_AREA', 'COMPARE_AREAS', 'LOG_LEVEL']) {
      expect(help).toMatch(new RegExp(`^  ${name} +\\S+ +[a-zæøå]`, 'm'))
    }
  })
})
