/** The words that every chart says of itself. */
export const chartText = {
  preliminary: 'Foreløbige tal',
  noFigures: 'Ingen tal',
  cursor: 'Se tallene periode for periode',
  highlight: (name: string) => `Fremhæv ${name}`,
  keys: 'Piletasterne går til næste eller forrige periode, Home og End til den første og den sidste, Esc slutter. Alle tal står også i tabellen.',
} as const
