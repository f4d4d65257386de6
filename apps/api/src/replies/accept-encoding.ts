/** How the bytes of a reply are written, best first. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/**
 * The best encoding that an `Accept-Encoding` header allows (RFC 9110, 12.5.3). Brotli is taken before gzip whatever their
 * weights, since both are ready-made; `identity` is always allowed, also where the client refuses it.
 */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const offers = header.toLowerCase().split(',').map(toOffer)
  return encodings.find((encoding) => isWanted(encoding, offers)) ?? 'identity'
}

type Offer = { readonly name: string; readonly weight: number }

function toOffer(text: string): Offer {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { name, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
}

function isWanted(encoding: Encoding, offers: readonly Offer[]): boolean {
  const offer =
    offers.find(({ name }) => name === encoding) ?? offers.find(({ name }) => name === '*')
  return offer !== undefined && offer.weight > 0
}
