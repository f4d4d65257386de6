import { entryText } from '../../../text/catalogue-entries.ts'
import { breakForm } from './break-form.ts'
import type { Field, FieldFault, FormValues } from './field.ts'
import { footnoteForm } from './footnote-form.ts'
import type { EntryFormKind, FormCatalogue } from './form.ts'
import { gapForm } from './gap-form.ts'
import { goalForm } from './goal-form.ts'
import { groupForm } from './group-form.ts'
import { indicatorForm } from './indicator-form.ts'
import { CatalogueEntry, type CatalogueEntryKind, type Result, failed, ok } from '@noegletal/domain'
import type { z } from 'zod'

export const forms: Record<CatalogueEntryKind, EntryFormKind> = {
  goal: goalForm,
  gap: gapForm,
  break: breakForm,
  footnote: footnoteForm,
  indicator: indicatorForm,
  'area-group': groupForm,
}

export type CheckedForm = { readonly key: string | null; readonly entry: CatalogueEntry }

/** What was written in a form; `isNew` for an entry that gets its name now. */
export type FilledForm = { readonly values: FormValues; readonly isNew: boolean }

/** The entry that a form says; fails with what is wrong, field by field. */
export function checkForm(
  kind: CatalogueEntryKind,
  { values, isNew }: FilledForm,
  catalogue: FormCatalogue,
): Result<CheckedForm, readonly FieldFault[]> {
  const { toContent, taken, fieldOf = {} } = forms[kind]
  const { key, content, faults } = toContent(values, catalogue)
  const parsed = CatalogueEntry.safeParse({ kind, content })
  const isTaken = isNew && key !== null && taken?.(catalogue).includes(key) === true
  if (parsed.success && faults.length === 0 && !isTaken) return ok({ key, entry: parsed.data })

  const found = parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, fieldOf))
  const sameName = isTaken ? [{ field: 'slug', message: entryText.faults.taken }] : []
  const fields = forms[kind].fields(catalogue, values)
  return failed(
    firstOfEachField([...faults, ...sameName, ...found]).map((one) => worded(one, fields, values)),
  )
}

/** Of an empty field it is said that something is missing, whatever its form would have to be. */
function worded(fault: FieldFault, fields: readonly Field[], values: FormValues): FieldFault {
  const field = fields.find(({ name }) => name === fault.field)
  if (field === undefined || field.kind === 'choices') return fault
  if ((values[field.name] ?? field.proposal ?? '').trim() !== '') return fault
  const { chooseOne, missing } = entryText.faults
  const isChoice = field.kind === 'choice' || field.kind === 'search'
  return { ...fault, message: isChoice ? chooseOne : missing }
}

type Issue = z.core.$ZodIssue

function faultOf(issue: Issue, fieldOf: Readonly<Record<string, string>>): FieldFault {
  const [, name = '', inner] = issue.path.map(String)
  const field = fieldOf[`${name}.${inner}`] ?? fieldOf[name] ?? name
  return { field, message: messageOf(issue) }
}

function messageOf(issue: Issue): string {
  const { faults } = entryText
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum)
    return issue.origin === 'number' || issue.origin === 'int'
      ? faults.most(most)
      : faults.long(most)
  }
  if (issue.code === 'invalid_value') return faults.chooseOne
  if (issue.code === 'invalid_format') return formatFault(issue.format)
  const isNumber = issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected)
  return isNumber ? faults.number : faults.other
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  const { missing, chooseSome, short } = entryText.faults
  if (origin === 'array') return chooseSome
  return Number(minimum) > 1 ? short(Number(minimum)) : missing
}

function formatFault(format: string): string {
  const { date, url, slug } = entryText.faults
  if (format === 'date') return date
  return format === 'url' ? url : slug
}

function firstOfEachField(faults: readonly FieldFault[]): FieldFault[] {
  return faults.filter(
    ({ field }, index) => faults.findIndex((fault) => fault.field === field) === index,
  )
}
