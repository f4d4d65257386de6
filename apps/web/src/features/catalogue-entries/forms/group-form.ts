import { entryText } from '../../../text/catalogue-entries.ts'
import { municipalityChoices } from './choices.ts'
import { choicesOf, joinChoices, valueOf } from './field.ts'
import type { EntryFormKind } from './form.ts'
import { slugOf } from './slug.ts'

const { fields, hints } = entryText

/** An own group of municipalities; it is known by its name in addresses. */
export const groupForm: EntryFormKind = {
  blank: {},
  fields: (catalogue, values) => [
    { name: 'name', label: fields.title, kind: 'text' },
    {
      name: 'slug',
      label: fields.slug,
      hint: hints.slug,
      kind: 'text',
      isFixed: true,
      proposal: slugOf(valueOf(values, 'name')),
    },
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
    const { chooseSome, letterFirst } = entryText.faults
    return {
      key: slug,
      faults: [
        ...(members.length === 0 ? [{ field: 'members', message: chooseSome }] : []),
        // A number is the code of an area of Statistics Denmark.
        ...(/^\d/.test(slug) ? [{ field: 'slug', message: letterFirst }] : []),
      ],
      content: { code: slug, slug, name, kind: 'group', members },
    }
  },
  taken: ({ areas }) => areas.flatMap(({ code, slug }) => [code, slug]),
  fieldOf: { code: 'slug' },
}
