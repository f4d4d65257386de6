import { describe, expect, it } from 'vitest'
import { createAllowedAddresses } from './allowed-address.ts'

describe('the addresses that webhooks may reach', () => {
  const allowed = createAllowedAddresses([])

  it.each(['93.184.216.34', '8.8.8.8', '2a02:26f0::1', '2606:4700::1111'])(
    '%s is public',
    (address) => {
      expect(allowed.isPublic(address)).toBe(true)
      expect(allowed.isNamed(address)).toBe(false)
    },
  )

  it.each([
    '127.0.0.1',
    '127.255.255.255',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fd00::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '3fff::1',
    'ff02::1',
  ])('%s is not public', (address) => {
    expect(allowed.isPublic(address)).toBe(false)
  })

  it('are also those of the networks that the configuration names', () => {
    const { isNamed } = createAllowedAddresses(['10.1.0.0/16', 'fd00::/8'])

    expect(['10.1.2.3', 'fd12::1', '10.2.0.1', 'fe80::1'].map(isNamed)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
