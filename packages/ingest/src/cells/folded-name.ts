/**
 * A name reduced to what tells names apart, so that spellings meet: lower case, `å` as `aa`, `ø` as `oe`, `æ` as `ae`,
 * hyphens as spaces, one space between words. `Århus` and `aarhus`, `Ringkøbing Skjern` and `ringkoebing-skjern` are one.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll(/[øö]/g, 'oe')
    .replaceAll(/[æä]/g, 'ae')
    .replaceAll(/[\s_\-\u2010-\u2015]+/g, ' ')
    .trim()
}

/** A name without what leads from it to a note below the table: `Herning 1)`, `Kontanthjælp*`. */
export function withoutFootmark(name: string): string {
  return name.replace(footmark, '')
}

const footmark = /(?<=\p{L})\s*(?:[*]{1,3}\)?|[¹²³]|\(?\d{1,2}\))\s*$/u
