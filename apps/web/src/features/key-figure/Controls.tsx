import { keyFigureText } from '../../text/key-figure.ts'
import { type Choice, Switch } from '../../ui/Switch.tsx'
import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import { AreaChoice } from './AreaChoice.tsx'
import { viewOf, viewsOf } from './views/views.ts'
import { CategorySlug, type Indicator, type ShownFigures, total } from '@noegletal/domain'
import { useId } from 'react'

type Props = { readonly shown: ShownFigures }

const { switches, oneYear } = keyFigureText

/** What the reader can choose: how much time, how it is shown, which category, which areas. All of it stands in the address. */
export function Controls({ shown }: Props) {
  const search = usePageSearch()
  const { spaend } = search
  const { indicator } = shown
  const ranges: readonly Choice[] = [
    { title: oneYear[indicator.granularity], search: { spaend: '13' }, current: spaend === '13' },
    {
      title: switches.fourYears,
      search: { spaend: undefined },
      current: spaend === undefined || spaend === '4',
    },
    { title: switches.tenYears, search: { spaend: '10' }, current: spaend === '10' },
    { title: switches.all, search: { spaend: 'alt' }, current: spaend === 'alt' },
  ]
  const view = viewOf(indicator, search)
  const views = viewsOf(indicator).map(({ vis, title }): Choice => ({
    title,
    search: { vis: vis === 'linjer' ? undefined : vis },
    current: vis === view.vis,
  }))

  return (
    <div className="controls screen-only">
      <Switch title={switches.range} choices={ranges} />
      <Switch title={switches.view} choices={views} />
      <CategoryChoice indicator={indicator} chosen={shown.category} />
      <AreaChoice shown={shown} />
    </div>
  )
}

type CategoryProps = { readonly indicator: Indicator; readonly chosen: CategorySlug }

function CategoryChoice({ indicator, chosen }: CategoryProps) {
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
        <option value={total}>{switches.total}</option>
        {categories.map((category) => (
          <option key={category.slug} value={category.slug}>
            {category.title}
          </option>
        ))}
      </select>
    </p>
  )
}
