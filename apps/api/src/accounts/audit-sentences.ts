import type { AdministrationAction, AdministrationEntry, LogLine } from '@noegletal/store'
import { type EntryNames, entrySubject } from './entry-subject.ts'

type Sentence = (subject: string) => string

/** What was done, without who did it. */
const sentences: Record<AdministrationAction, Sentence> = {
  'log-in': (address) => `loggede ind (fra ${address})`,
  'log-in-failed': (address) => `forsøgte forgæves at logge ind (fra ${address})`,
  'log-out': () => 'loggede ud',
  'change-password': () => 'skiftede sin adgangskode',
  invite: (who) => `inviterede ${who}`,
  'withdraw-invitation': (who) => `trak invitationen til ${who} tilbage`,
  'accept-invitation': () => 'oprettede sin konto med en invitation',
  'offer-new-password': (who) => `lavede et link til en ny adgangskode for ${who}`,
  'choose-new-password': () => 'valgte en ny adgangskode med et link',
  'change-role': (who) => `ændrede rollen for ${who}`,
  'disable-user': (who) => `lukkede kontoen ${who}`,
  'enable-user': (who) => `åbnede kontoen ${who} igen`,
  'create-token': (name) => `lavede nøglen »${name}«`,
  'revoke-token': (name) => `trak nøglen »${name}« tilbage`,
  'upload-draft': (file) => `afleverede filen ${file}`,
  'read-draft': (file) => `læste filen ${file} igen`,
  'acknowledge-warning': (what) => `godkendte en advarsel (${what})`,
  'withdraw-acknowledgement': (what) => `tog godkendelsen af en advarsel tilbage (${what})`,
  'cancel-draft': (file) => `afbrød læsningen af ${file}`,
  'discard-draft': (file) => `kasserede kladden ${file}`,
  'publish-draft': (file) => `satte publicering af ${file} i gang`,
  'schedule-draft': (file) => `planlagde publicering af ${file}`,
  'unschedule-draft': (file) => `fortrød den planlagte publicering af ${file}`,
  fetch: (what) => `hentede ${what}`,
  'fail-to-fetch': (what) => `kunne ikke hente ${what}`,
  'create-report': (title) => `oprettede rapporten »${title}«`,
  'edit-report': (title) => `ændrede rapporten »${title}«`,
  'publish-report': (title) => `publicerede rapporten »${title}«`,
  'add-meeting-note': (title) => `skrev et spørgsmål fra udvalget ned til rapporten »${title}«`,
  'answer-meeting-note': (title) => `besvarede et spørgsmål fra udvalget til rapporten »${title}«`,
  subscribe: (what) => `bad om nyt pr. e-mail (${what})`,
  unsubscribe: () => 'afmeldte nyt pr. e-mail',
  'unsubscribe-by-link': () => 'afmeldte nyt pr. e-mail med linket i en mail',
  'add-webhook': (name) => `tilføjede webhooken ${name}`,
  'remove-webhook': (name) => `fjernede webhooken ${name}`,
  'give-up-mail': (what) => `opgav at sende en mail med nyt til ${what}`,
  'give-up-webhook': (what) => `opgav at sende nyt til webhooken ${what}`,
}

/** A line of the administration's log as a Danish sentence without a subject. */
export function describeAction({ action, subject }: AdministrationEntry): string {
  return isKnown(action)
    ? sentences[action](subject)
    : `gjorde noget, programmet ikke kender (${subject})`
}

function isKnown(action: string): action is AdministrationAction {
  return Object.hasOwn(sentences, action)
}

/** A line of the figures' log as a Danish sentence without a subject. */
export function describeWrite(
  { action, import: batch, entry }: LogLine,
  names: EntryNames,
): string {
  const which = batch === null ? '' : `indlæsning ${batch.id} (${batch.title})`
  switch (action) {
    case 'save-catalogue':
      return 'opdaterede kataloget fra programmet'
    case 'edit-catalogue':
      return describeEdit(entry, names)
    case 'publish':
      return `publicerede ${which}`
    case 'undo':
      return `fortrød ${which}`
    default:
      return action satisfies never
  }
}

function describeEdit(entry: LogLine['entry'], names: EntryNames): string {
  if (entry === null) return 'ændrede kataloget'
  return `${entry.removed ? 'fjernede' : 'gemte'} ${entrySubject(entry.said, names)}`
}
