import { entryText } from '../../../text/catalogue-entries.ts'
import { breakForm } from './break-form.ts'
import { type Field, type FieldFault, type FormValues, valueOf } from './field.ts'
import { footnoteForm } from './footnote-form.ts'
import type { EntryFormKind, FormCatalogue } from './form.ts'
import { gapForm } from './gap-form.ts'
import { groupForm } from './group-form.ts'
import { indicatorForm } from './indicator-form.ts'
import { CatalogueEntry, type CatalogueEntryKind, type Result, failed, ok } from '@noegletal/domain'
import type { z } from 'zod'

export const forms: Record<CatalogueEntryKind, EntryFormKind> = {
  gap: gapForm,
  break: breakForm,
  footnote: footnoteForm,
  indicator: indicatorForm,
  'area-group': groupForm,
}

export type CheckedForm = { readonly key: string | null; readonly entry: CatalogueEntry }

/** The entry that a form says; fails with what is wrong, field by field. */
export function checkForm(
  kind: CatalogueEntryKind,
  values: FormValues,
  catalogue: FormCatalogue,
): Result<CheckedForm, readonly FieldFault[]> {
  const { toContent, fieldOf = {} } = forms[kind]
  const { key, content, faults } = toContent(values, catalogue)
  const parsed = CatalogueEntry.safeParse({ kind, content })
  if (parsed.success && faults.length === 0) return ok({ key, entry: parsed.data })

  const found = parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, fieldOf))
  const fields = forms[kind].fields(catalogue, values)
  return failed(
    firstOfEachField([...faults, ...found]).map((fault) => worded(fault, fields, values)),
  )
}

/** Of an empty field it is said that something is missing, whatever its form would have to be. */
function worded(fault: FieldFault, fields: readonly Field[], values: FormValues): FieldFault {
  const field = fields.find(({ name }) => name === fault.field)
  if (field === undefined || field.kind === 'choices' || valueOf(values, field.name) !== '') {
    return fault
  }
  const { chooseOne, missing } = entryText.faults
  return { ...fault, message: field.kind === 'choice' ? chooseOne : missing }
}

type Issue = z.core.$ZodIssue

function faultOf(issue: Issue, fieldOf: Readonly<Record<string, string>>): FieldFault {
  const [, name = '', inner] = issue.path.map(String)
  const field = inner === 'url' ? 'url' : (fieldOf[name] ?? name)
  return { field, message: messageOf(issue) }
}

function messageOf(issue: Issue): string {
  const { faults } = entryText
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return faults.long(Number(issue.maximum))
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
