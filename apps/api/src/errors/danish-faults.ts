import { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/**
 * Lets zod say in Danish what a schema of the contract has no words of its own for. Readers meet it as the reason of a 400. Zod keeps
 * one such setting for the whole process.
 */
export function speakDanish(): void {
  z.config({ localeError: danishFault })
}

function danishFault(issue: Issue): string {
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? tooShort(Number(issue.minimum)) : `Mindst ${issue.minimum}`
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'string' ? `Højst ${issue.maximum} tegn` : `Højst ${issue.maximum}`
  }
  if (issue.code === 'invalid_format') return formats[issue.format] ?? unusable
  return 'Kan ikke læses'
}

const unusable = 'Er ikke skrevet, som det skal skrives'

const tooShort = (least: number): string => (least === 1 ? 'Skal udfyldes' : `Mindst ${least} tegn`)

const formats: Readonly<Record<string, string>> = {
  date: 'En dato skrives som 2019-06-04',
  datetime: 'Et tidspunkt skrives som 2019-06-04T08:00:00Z',
  url: 'En adresse skrives som https://www.kommune.dk',
  email: 'En e-mailadresse skrives som navn@kommune.dk',
}
