/** Every kind of page, as a reader may open it directly. */
export const pages = [
  '/',
  '/?pr=2019-06-04',
  '/noegletal',
  '/noegletal?vis=kort',
  '/noegletal/bruttoledighed',
  '/noegletal/bruttoledighed?vis=tabel',
  '/noegletal/foertidspension?spaend=alt',
  '/noegletal/unge-offentlig-forsoergelse?pr=2019-06-04',
  '/noegletal/sygedagpengeforloeb',
  '/noegletal/benchmark-samlet',
  '/kilde?indikator=bruttoledighed&omraade=657&periode=2019M09',
  '/om-tallene',
  '/indlaesninger',
  '/indlaesninger/1',
  '/log-ind',
] as const
