/**
 * A `Content-Disposition` that makes the browser save a file under its name: plain ASCII for old readers, and the whole
 * name by RFC 5987 for all others. Nothing in the name can end the header or leave the download folder.
 */
export function attachment(fileName: string): string {
  const name =
    fileName
      .replace(/[\p{Cc}\p{Cf}/\\]/gu, '_')
      .toWellFormed()
      .slice(0, 200) || 'fil'
  const ascii = name.normalize('NFC').replace(/[^\x20-\x7e]|["%;]/g, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encode(name)}`
}

// encodeURIComponent leaves these five as they are, which RFC 5987 does not allow.
function encode(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
