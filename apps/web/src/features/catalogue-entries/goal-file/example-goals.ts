const columns =
  'Kommune;År;Mål;Nøgletal;Kategori;Type;Mod;Værdi;Periode;Fra;Til;Slags;Ansvarlig;Kilde;Besluttet;Bemærkning'

/** A file of goals to begin with: one of each form that people ask for, for a municipality and a year. */
export function exampleGoals(municipality: string, year: string): string {
  const before = String(Number(year) - 1)
  const plan = `Beskæftigelsesplan ${year}`
  const own = `${municipality};${year}`
  const lines = [
    columns,
    `${own};Lavere andel unge end regionen;unge-offentlig-forsoergelse;;lavere end område;Region Midtjylland;;;;;Politisk mål;Udvalget;${plan};;`,
    `${own};Højst 1.030 forløb;sygedagpengeforloeb;;højst;;1.030;;juli ${year};;Indsatsmål;;${plan};;`,
    ...['januar', 'februar', 'marts'].map(
      (month, at) =>
        `${own};Færre i ledighedsydelse;ledighedsydelse;;højst;;${260 - 5 * at};${month} ${year};;;Indsatsmål;;${plan};;`,
    ),
    `${own};100 færre end året før;offentligt-forsoergede;;færre end;${before};100;;;;Indsatsmål;;${plan};${year}-01-15;`,
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
