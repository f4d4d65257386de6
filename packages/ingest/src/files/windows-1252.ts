/**
 * The characters of the bytes 0x80–0x9F, from the index windows-1252 of the WHATWG Encoding Standard. The five bytes
 * that Microsoft left open (81, 8D, 8F, 90, 9D) stand for the control characters of the same number.
 * https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const upperControls =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/**
 * Reads Windows-1252, where every byte is a character. Written out because a `TextDecoder` without the full ICU reads
 * 0x80–0x9F as ISO-8859-1.
 */
export function decodeWindows1252({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const latin1 = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
  return latin1.replaceAll(
    /[\u0080-\u009F]/g,
    (control) => upperControls[control.charCodeAt(0) - 0x80] ?? control,
  )
}
