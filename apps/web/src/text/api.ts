/** What is said when the API does not answer as it should. */
export const apiText = {
  noConnection: 'Der er ingen forbindelse til serveren.',
  tooSlow: 'Serveren svarede ikke inden for et halvt minut.',
  uploadBroken:
    'Forbindelsen blev afbrudt, før hele filen var sendt. Intet er gemt. Send filen igen.',
  failed: 'Serveren kunne ikke svare.',
  unreadable: 'Svaret fra serveren kunne ikke læses. Genindlæs siden.',
} as const
