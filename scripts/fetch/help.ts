import { exitCodeHelp, sharedOptions } from '../import/help.ts'

/** The source did not give the table; what has come of it is kept, and the next run goes on from there. */
export const notFetched = 6

/** The text of `--help`, without the settings. */
export const help = `npm run fetch -- statbank TABEL --variable NAVN=VÆRDIER… [valg]
npm run fetch -- jobindsats TABEL [--area NAVN]… [--period latest:14] [valg]

Henter en tabel fra Statistikbanken eller jobindsats.dk og indlæser den som npm run import. Bliver hentningen afbrudt,
fortsætter den næste gang, hvor den slap; et halvt svar bliver aldrig indlæst.

  npm run fetch -- statbank AUP01 --variable OMRÅDE=657,000 --variable TID=latest:14
  npm run fetch -- jobindsats y07a02 --area Herning --area "Hele landet" --period latest:14

Statistikbanken:
  --variable NAVN=…     de ønskede værdier med komma imellem: koder eller navne, * for alle, 2019* for dem, der begynder
                        sådan, latest:14 for de nyeste; en variabel, der kan summeres, kan udelades
  --lang da|en          sproget i svaret; ellers da

jobindsats.dk (nøglen står i indstillingen JOBINDSATS_TOKEN):
  --area NAVN           et område, som jobindsats.dk skriver det; kan gentages; ellers * for alle
  --period PERIODE      latest:14 (ellers valgt) eller perioder som 2019M09,2019M10
  --granularity M       M for måneder (ellers valgt), Q, Y, QMAT eller MYTD
  --variable NAVN=…     andre dimensioner, fx _ygrpi09=/ for alt under ét eller * for hver for sig
  --version v3|v2       API’ets version; ellers v3

Valg:
${sharedOptions}
  --simulated           tallene er simulerede og vises som det

${exitCodeHelp}  6  kilden gav ikke tabellen
`
