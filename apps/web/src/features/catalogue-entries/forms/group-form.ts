import { entryText } from '../../../text/catalogue-entries.ts'
import { municipalityChoices } from './choices.ts'
import { choicesOf, joinChoices, valueOf } from './field.ts'
import type { EntryFormKind } from './form.ts'
import { slugOf } from './slug.ts'

const { fields, hints } = entryText

/** An own group of municipalities; it is known by its name in addresses. */
export const groupForm: EntryFormKind = {
  blank: {},
  fields: (catalogue) => [
    { name: 'name', label: fields.title, kind: 'text' },
    { name: 'slug', label: fields.slug, hint: hints.slug, kind: 'text', isFixed: true },
    {
      name: 'members',
      label: fields.members,
      kind: 'choices',
      choices: municipalityChoices(catalogue),
    },
  ],
  toValues: (entry) => {
    if (entry.kind !== 'area-group') return {}
    const { name, slug, members } = entry.content
    return { name, slug, members: joinChoices(members) }
  },
  toContent: (values) => {
    const name = valueOf(values, 'name')
    const slug = valueOf(values, 'slug') || slugOf(name)
    const members = choicesOf(values, 'members')
    const { chooseSome } = entryText.faults
    return {
      key: slug,
      faults: members.length === 0 ? [{ field: 'members', message: chooseSome }] : [],
      content: { code: slug, slug, name, kind: 'group', members },
    }
  },
  fieldOf: { code: 'slug' },
}
