/** The words of a key figure split by its categories. */
export const breakdownText = {
  total: 'I alt',
  rest: 'Øvrige',
  area: 'Område',
  form: 'Diagramform',
  forms: { areas: 'Arealer', columns: 'Søjler' },
  /** A category that a sum does not have, with the reason. */
  without: (title: string, reason: string) => `uden ${title} (${reason})`,
  backToAll: (dimension: string) => `Vis hele fordelingen på ${dimension.toLowerCase()}`,
  noFigures: (area: string) => `Der er ingen tal for ${area}.`,
  caption: {
    choose: 'Klik på et felt, eller vælg under listen øverst, for at se det alene.',
    preliminary: 'Lysere felter med stiplet kant er foreløbige tal.',
    undivided:
      'Det skraverede felt er den del af tallet i alt, hvor fordelingen ikke er vist, fx fordi tal er diskretionerede.',
    noSum: 'Tallene giver ikke tilsammen et tal i alt.',
  },
  shares: {
    heading: 'Tal eller andele',
    figures: 'Tal',
    shares: 'Andele i pct.',
    measure: 'pct. af tallet i alt, beregnet',
  },
  description: {
    shows: (parts: {
      form: 'areas' | 'columns'
      title: string
      measure: string
      /** The one category that is shown; null for all. */
      split: string | null
      dimension: string
      area: string
      window: string
    }) => {
      const picture = parts.form === 'areas' ? 'arealdiagram' : 'søjlediagram'
      const what = `»${parts.title}«, ${parts.measure}`
      return parts.split === null
        ? `Stablet ${picture} over ${what}, fordelt på ${parts.dimension.toLowerCase()}, for ${parts.area}, ${parts.window}.`
        : `${picture.charAt(0).toUpperCase()}${picture.slice(1)} over ${what}, ${parts.split}, for ${parts.area}, ${parts.window}.`
    },
  },
} as const
