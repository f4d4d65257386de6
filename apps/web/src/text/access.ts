/** What is said on a page for people who work with the figures to somebody who cannot see it, or when it fails. */
export const accessText = {
  logIn: {
    title: 'Log ind for at gå videre',
    message: 'Siden er for dem, der arbejder med tallene. Du kommer tilbage hertil bagefter.',
    expired: 'Du er ikke længere logget ind. Log ind igen, så kommer du tilbage hertil.',
    link: 'Log ind',
  },
  forbidden: {
    title: 'Du har ikke adgang til siden',
    message: 'Din bruger har ikke den rolle, der skal til. En administrator kan give dig den.',
  },
  notFound: 'Siden findes ikke',
  failed: 'Siden kunne ikke vises',
  tryAgain: 'Prøv igen',
  loading: 'Henter …',
  backToImports: 'Til indlæsning af tal',
  fault: {
    heading: 'Det lykkedes ikke',
    conflict: 'Andre har ændret noget i mellemtiden',
    reload: 'Vis, som det er nu',
  },
  alert: { info: 'Bemærk', success: 'Lykkedes', warning: 'Advarsel', error: 'Fejl' },
} as const
