/** What is said when the API does not answer as it should. */
export const apiText = {
  noConnection: 'Der er ingen forbindelse til serveren.',
  tooSlow: 'Serveren svarede ikke inden for et halvt minut.',
  failed: 'Serveren kunne ikke svare.',
  unreadable: 'Svaret fra serveren kunne ikke læses. Genindlæs siden.',
} as const
