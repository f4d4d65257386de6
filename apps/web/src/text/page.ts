import { formatNumber } from '@noegletal/format'

export const productName = 'Nøgletal på beskæftigelsesområdet'

/** What stands on every page. */
export const pageText = {
  /** A report often bears the product's own name, which is then said once. */
  windowTitle: (title: string) => (title === productName ? title : `${title} – ${productName}`),
  simulated: {
    heading: 'Simulerede tal.',
    explanation:
      'Nogle af tallene på siden er lavet af et program og findes ikke i virkeligheden. »Hvor kommer tallet fra?« viser det for hvert tal.',
  },
  asOf: {
    shownAsKnown: (date: string) => `Tallene vises, som de var kendt ${date}.`,
    changed: (count: number) => {
      if (count === 0) return 'Ingen af de viste tal er ændret siden.'
      if (count === 1) return '1 af de viste tal er ændret siden.'
      return `${formatNumber(count, 0)} af de viste tal er ændret siden.`
    },
    showLatest: 'Vis seneste tal',
  },
} as const
