import type { Draft, DraftState, Progress } from '@noegletal/contract'
import { formatDateTime, formatNumber } from '@noegletal/format'

type Standing = Pick<Draft, 'state' | 'errors' | 'warningsLeft' | 'fault' | 'order'>

/** The words about a file on its way in, wherever it is shown. */
export const draftText = {
  title: (fileName: string) => `Indlæsning af ${fileName}`,
  all: 'Indlæs tal',
  steps: {
    label: 'Trin i indlæsningen',
    fortolkning: 'Fortolkning',
    kontrol: 'Kontrol',
    forskelle: 'Forskelle',
    publicer: 'Publicér',
    explained: {
      fortolkning: 'Hvad filen siger',
      kontrol: 'Fejl og advarsler',
      forskelle: 'Hvad der ændres',
      publicer: 'Grund og tidspunkt',
    },
    done: (number: number) => `Trin ${number} er gennemført`,
    needsYou: (number: number) => `Trin ${number} kræver noget af dig`,
    next: (title: string) => `Videre til ${title.toLowerCase()}`,
    back: (title: string) => `Tilbage til ${title.toLowerCase()}`,
  },
  notReady: {
    heading: 'Trinnet er ikke klar endnu',
    reading: 'Filen bliver læst. Trinnet åbner, når det er gjort.',
    mapping: 'Det skal først siges, hvad filens kolonner betyder.',
    unread: 'Filen er ikke læst. Læs den igen for at komme videre.',
    errors: 'Filen har fejl, der skal rettes først.',
    warnings: (count: number) =>
      count === 1
        ? 'Der er 1 advarsel, som nogen skal sige god for først.'
        : `Der er ${formatNumber(count, 0)} advarsler, som nogen skal sige god for først.`,
    published: 'Filen er allerede indlæst.',
  },
  readAs: {
    simulated: {
      label: 'Tallene er simulerede',
      hint: 'De er lavet af et program. De bliver mærket overalt og erstatter aldrig rigtige tal, så filen bliver sammenlignet igen.',
    },
    partial: {
      label: 'Filen retter kun de tal, der står i den',
      hint: 'Så udgår ingen tal, fordi filen mangler dem. Filen bliver sammenlignet igen.',
    },
  },
  stage: {
    waiting: 'Venter på, at en anden fil bliver færdig',
    reading: 'Læser filen',
    checking: 'Kontrollerer tallene',
    comparing: 'Sammenligner med det, der er publiceret',
    publishing: 'Publicerer',
  } satisfies Record<Progress['stage'], string>,
  progress: {
    label: 'Så langt er arbejdet med filen',
    bytes: (done: string, total: string) => `${done} af ${total}`,
    rows: (rows: number) => `${formatNumber(rows, 0)} ${rows === 1 ? 'række' : 'rækker'}`,
    percent: (share: number) => `${formatNumber(Math.floor(share * 100), 0)} procent`,
    silent: 'Forbindelsen til serveren er væk. Arbejdet fortsætter der, og siden prøver igen.',
    cancel: 'Afbryd',
    mayLeave: 'Du kan roligt lukke siden. Arbejdet fortsætter på serveren.',
  },
  state: {
    reading: 'Bliver læst',
    mapping: 'Mangler forklaring',
    checked: 'Kontrolleret',
    publishing: 'Bliver publiceret',
    scheduled: 'Planlagt',
    published: 'Publiceret',
    cancelled: 'Afbrudt',
    interrupted: 'Afbrudt',
    failed: 'Kunne ikke læses',
    discarded: 'Slettet',
  } satisfies Record<DraftState, string>,
  next: {
    reading: null,
    mapping: 'Sig, hvad kolonnerne betyder',
    publishing: null,
    scheduled: null,
    published: null,
    cancelled: 'Læs filen igen',
    interrupted: 'Læs filen igen',
    failed: 'Ret filen, og læg den op igen',
    discarded: null,
  } satisfies Record<Exclude<DraftState, 'checked'>, string | null>,
  stopped: {
    cancelled: 'Læsningen blev afbrudt. Intet er publiceret, og filen er gemt.',
    interrupted: 'Serveren stoppede undervejs. Intet er publiceret, og filen er gemt.',
    failed: 'Filen kunne ikke læses. Intet er publiceret.',
    whatToDo: {
      cancelled: 'Læs filen igen, når du vil gå videre, eller slet kladden.',
      interrupted: 'Læs filen igen for at gå videre.',
      failed: 'Ret filen, og læg den op igen – eller læs den igen, hvis fejlen lå et andet sted.',
    },
  },
  readAgain: 'Læs filen igen',
  original: 'Hent filen, som den blev lagt op',
  discard: {
    button: 'Slet kladden',
    heading: 'Slet kladden?',
    message: (fileName: string) =>
      `Kladden ${fileName} forsvinder fra listen. Intet publiceret ændres.`,
    keep: 'Behold kladden',
  },
  published: {
    already:
      'Den samme fil er allerede indlæst. Den ændrer ikke noget, før den indlæsning er fortrudt.',
    link: 'Se indlæsningen',
  },
  scheduledAt: (time: string) => `Bliver publiceret ${time}. Indtil da kan ingen læser se tallene.`,
  unschedule: 'Fortryd planlægningen',
  errors: counted('fejl', 'fejl'),
  warnings: counted('advarsel', 'advarsler'),
} as const

/** Where a file stands, as a short sentence, and what somebody must do next; null when nothing is to be done. */
export function standingOf(draft: Standing): StandingWords {
  return { words: wordsOf(draft), next: nextOf(draft) }
}

type StandingWords = { readonly words: string; readonly next: string | null }

function wordsOf(draft: Standing): string {
  const words = draftText.state[draft.state]
  if (draft.state === 'checked') return ofChecked(draft).words
  if (draft.state === 'scheduled') return scheduledWords(draft)
  if (draft.state === 'failed') return draft.fault ?? words
  const isStopped = draft.state === 'cancelled' || draft.state === 'interrupted'
  return isStopped ? `${words}, intet publiceret` : words
}

function nextOf(draft: Standing): string | null {
  if (draft.state === 'checked') return ofChecked(draft).next
  return draftText.next[draft.state]
}

function ofChecked({ errors, warningsLeft, fault }: Standing): StandingWords {
  if (fault !== null) return { words: fault, next: 'Se kladden' }
  if (errors > 0) return { words: draftText.errors(errors), next: 'Se fejlene' }
  if (warningsLeft > 0) {
    return { words: `${draftText.warnings(warningsLeft)} tilbage`, next: 'Se advarslerne' }
  }
  return { words: 'Klar til at blive publiceret', next: 'Se forskellene' }
}

function scheduledWords({ order }: Standing): string {
  return order?.at == null
    ? draftText.state.scheduled
    : `${draftText.state.scheduled} til ${formatDateTime(order.at)}`
}

function counted(one: string, many: string): (count: number) => string {
  return (count) => `${formatNumber(count, 0)} ${count === 1 ? one : many}`
}
