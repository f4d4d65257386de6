import { keyFigureText } from '../../../text/key-figure.ts'
import { useChangeSearch } from '../../../ui/use-page-search.ts'
import { CategorySlug, type Indicator, total } from '@noegletal/domain'
import { useId } from 'react'

type Props = { readonly indicator: Indicator; readonly chosen: CategorySlug }

/** One category of the indicator, or all of them together; nothing where it has none. */
export function CategoryChoice({ indicator, chosen }: Props) {
  const changeSearch = useChangeSearch()
  const field = useId()
  if (indicator.dimension === null) return null

  const { title, categories } = indicator.dimension
  return (
    <p className="controls__field">
      <label htmlFor={field}>{title}</label>
      <select
        id={field}
        className="form-select"
        value={chosen}
        onChange={({ currentTarget }) => {
          const slug = CategorySlug.parse(currentTarget.value)
          changeSearch({ kategori: slug === total ? undefined : slug })
        }}
      >
        <option value={total}>{keyFigureText.switches.total}</option>
        {categories.map((category) => (
          <option key={category.slug} value={category.slug}>
            {category.title}
          </option>
        ))}
      </select>
    </p>
  )
}
