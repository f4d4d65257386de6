import { interpretationText } from '../../../text/draft-interpretation.ts'
import { categoriesOf, unknownMembers, withCategory } from './mapping-edit.ts'
import { type MappingFields, idOf } from './mapping-fields.ts'
import { CategorySlug, total } from '@noegletal/domain'

const unused = 'unused'

/** What the members that the catalogue does not know are called there. */
export function CategoryFields({ mapping, shape, indicators, onChange }: MappingFields) {
  const { mapping: words } = interpretationText
  const members = unknownMembers(mapping, shape, indicators)
  const categories = categoriesOf(mapping, indicators)
  if (members.length === 0 || categories.length === 0) return null

  return (
    <fieldset className="targets">
      <legend className="axis__heading">{words.categories}</legend>
      <p className="quiet">{words.categoriesHint}</p>
      {members.map((member, index) => {
        const id = idOf(`category-${index}`)
        const said = mapping.categories.find((item) => item.member === member)
        return (
          <div className="form-group" key={member}>
            <label className="form-label" htmlFor={id}>
              {words.category(member)}
            </label>
            <select
              id={id}
              className="form-select"
              value={said === undefined ? '' : (said.category ?? unused)}
              onChange={({ target }) => onChange(withCategory(mapping, member, read(target.value)))}
            >
              <option value="">{words.unknownCategory}</option>
              <option value={unused}>{words.unusedCategory}</option>
              <option value={total}>{words.total}</option>
              {categories.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </fieldset>
  )
}

function read(value: string): CategorySlug | null | undefined {
  if (value === '') return undefined
  return value === unused ? null : CategorySlug.parse(value)
}
