import { BlockList, isIPv4 } from 'node:net'

// What is not the public internet, by IANA's registry of special-purpose IPv4 addresses, and multicast.
const specialNetworks = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  // Of the public IPv6 addresses (2000::/3): tunnels, which lead to IPv4 addresses, and addresses for documentation.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
]
const publicIpv6 = toBlockList(['2000::/3'])
const special = toBlockList(specialNetworks)

/** Which addresses webhooks may reach: public ones, and those of the networks that the configuration names. */
export type AllowedAddresses = {
  readonly isPublic: (address: string) => boolean
  readonly isNamed: (address: string) => boolean
}

export function createAllowedAddresses(networks: readonly string[]): AllowedAddresses {
  const named = toBlockList(networks)
  return {
    isPublic: (address) => !has(special, address) && (isIPv4(address) || has(publicIpv6, address)),
    isNamed: (address) => has(named, address),
  }
}

function toBlockList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

function has(list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6'
}
