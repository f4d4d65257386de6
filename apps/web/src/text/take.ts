/** The words by which figures leave the page: as files, pictures, links and code. */
export const takeText = {
  heading: 'Hent og del',
  figures: 'Hent tallene',
  csv: 'CSV til regneark',
  xlsx: 'Excel',
  json: 'JSON',
  jsonStat: 'JSON-stat',
  picture: 'Hent billedet',
  png: 'PNG',
  svg: 'SVG',
  copyPicture: 'Kopiér billedet',
  pictureCopied: 'Billedet er kopieret.',
  pictureNotCopied: 'Billedet kunne ikke kopieres. Hent det som PNG i stedet.',
  pictureFailed: 'Billedet kunne ikke laves. Prøv igen.',
  link: 'Del et link',
  live: 'Kopiér link, der følger med',
  liveMeaning: 'Viser altid de nyeste tal, også når der kommer nye måneder eller rettelser.',
  frozen: 'Kopiér link, der står fast',
  frozenMeaning: (asOf: string) =>
    `Viser altid de samme perioder med tallene, som de var kendt ${asOf}.`,
  copied: 'Linket er kopieret.',
  notCopied: 'Linket kunne ikke kopieres. Her er det:',
  embed: 'Indlejr diagrammet',
  embedMeaning:
    'Sæt koden ind på en side. Diagrammet følger de nyeste tal, og rammen får selv den rigtige højde. Siden skal stå i indstillingen EMBED_ANCESTORS.',
  embedCode: 'Kode til indlejring',
  copyCode: 'Kopiér koden',
  codeCopied: 'Koden er kopieret.',
  simulated:
    'Simulerede tal: nogle af tallene er lavet af et program og findes ikke i virkeligheden.',
  retrieved: (date: string) => `Hentet ${date}`,
  wholePage: 'Se tallene og kilden',
} as const
