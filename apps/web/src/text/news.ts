import type { NewsKind } from '@noegletal/contract'
import { formatNumber } from '@noegletal/format'

/** The words of the page about what is new. */
export const newsText = {
  title: 'Nyt',
  since: (area: string, day: string) => `Det er nyt for ${area} siden ${day}.`,
  fromTheStart: (area: string) => `Det er nyt for ${area}; før var der ingen tal.`,
  ofImport: (area: string, title: string, day: string) =>
    `Det bragte indlæsningen »${title}«, offentliggjort ${day}, for ${area}.`,
  undone: 'Indlæsningen er fortrudt, så den har intet nyt.',
  nothing: 'Der er ikke kommet noget nyt.',
  nothingInTheme: 'Der er ikke kommet noget nyt i temaet.',
  count: (count: number) => (count === 1 ? '1 nyhed.' : `${formatNumber(count, 0)} nyheder.`),
  choose: {
    since: 'Vis, hvad der er nyt',
    newest: 'Siden forrige offentliggørelse',
    meetings: 'Siden et møde',
    meeting: (day: string) => `Siden mødet ${day}`,
    imports: 'Med én indlæsning',
    import: (day: string, title: string) => `${day}: ${title}`,
    other: (day: string) => `Siden ${day}`,
    day: 'Siden en anden dato',
    show: 'Vis',
    area: 'Område',
  },
  order: { label: 'Inddel efter', kind: 'Slags', theme: 'Tema' },
  kinds: {
    goal: 'Mål, der har skiftet status',
    rank: 'Plads blandt kommunerne',
    signal: 'Udsving',
    revision: 'Rettelser ud over det sædvanlige',
    period: 'Nye tal',
  } satisfies Record<NewsKind, string>,
  why: 'Hvorfor står det her?',
  simulated: 'simulerede tal',
  rules: {
    heading: 'Sådan findes nyhederne',
    smooth:
      'Ændringer fra år til år bevæger sig ofte jævnt. Derfor kan et udsving vise sig i flere nøgletal på én gang, uden at der er sket flere ting.',
    preliminary: 'Foreløbige tal giver aldrig et udsving alene; de kan kun bekræfte et.',
  },
  feed: 'Følg med i en nyhedslæser (Atom)',
} as const
