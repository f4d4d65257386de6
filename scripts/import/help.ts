import { warningKinds } from './command.ts'

/** How the process ends, for a program that runs it. */
export const exitCodes = {
  done: 0,
  faulty: 1,
  wrongUsage: 2,
  unacknowledged: 3,
  unmapped: 4,
  busy: 5,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What `--help` says of the options that `import` and `fetch` share. */
export const sharedOptions = `  --published-on DATO   dagen, tallene blev kendt, fx 2019-06-04; ellers i dag
  --title TEKST         hvad læseren ser, fx "Referat, Beskæftigelsesudvalget 4. juni 2019"; ellers filens navn
  --source TEKST        hvem der har udgivet tallene, og hvor de kan slås op
  --reason GRUND        ny (ellers valgt), efterregistrering, revision eller rettelse
  --note TEKST          en bemærkning til indlæsningen
  --dry-run             vis, hvad der ville ske, og ændr intet
  --yes                 indlæs, selv om der er advarsler; --yes=jump,missing-period godkender kun disse slags:
                        ${warningKinds.slice(0, 5).join(', ')},
                        ${warningKinds.slice(5).join(', ')}
  --json                skriv én linje JSON for hver fil i stedet for tekst
  --help                vis denne tekst`

/** What `--help` says of how the process ends. */
export const exitCodeHelp = `Afslutter med
  0  indlæst, eller filen var indlæst før
  1  en fil har fejl eller kan ikke læses; intet er ændret
  2  forkert brug
  3  der er advarsler, som ingen har godkendt (--yes); intet er ændret
  4  det skal først vælges, hvad filens kolonner betyder: træk filen ind på siden »Indlæs tal«, hvor valget bliver
     husket til næste gang, eller brug --mapping; intet er ændret
  5  databasen er optaget af en anden indlæsning; prøv igen
`

/** The text of `--help`, without the settings. */
export const help = `npm run import -- FIL… [valg]
npm run import -- --watch MAPPE [valg]
npm run import -- undo NR [--note TEKST] [--dry-run] [--yes]

Indlæser nøgletal fra CSV, Excel og JSON: filer fra Statistikbanken, jobindsats.dk, noegletal.dk og ministeriet, som de
er, og egne tabeller med kolonnerne nøgletal;område;periode;værdi og eventuelt kategori;status;note.
En fil indlæses helt eller slet ikke, og den samme fil ændrer intet anden gang.

Valg:
${sharedOptions}
  --simulated           tallene er simulerede og vises som det
  --partial             filen retter kun de tal, der står i den; ellers udgår de publicerede tal, som filen mangler i sine
                        områder og perioder
  --table ID            kildens navn på tabellen, fx AUP01, når filen ikke selv siger det
  --sheet NAVN          arket i en Excel-fil; ellers det første med en tabel
  --mapping FIL.json    hvad kolonnerne betyder, som --json skriver det under »mapping«
  --watch MAPPE         indlæs filer, efterhånden som de lægges i mappen, og flyt dem til mappens indlæst eller afvist
                        sammen med en .txt om, hvordan det gik; stop med Ctrl+C

undo NR fortryder en indlæsning. Bygger senere indlæsninger på den, skal det bekræftes med --yes.

${exitCodeHelp}`
