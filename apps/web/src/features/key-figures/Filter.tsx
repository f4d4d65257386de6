import { keyFiguresText } from '../../text/key-figures.ts'
import { SearchField, ThemeField } from '../../ui/FigureFilter.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import type { Theme } from '@noegletal/domain'

type Props = { readonly themes: readonly Theme[] }

/** The search, the theme and the view; all three stand in the address. */
export function Filter({ themes }: Props) {
  const { vis } = usePageSearch()
  return (
    <search className="filter screen-only">
      <SearchField />
      <ThemeField themes={themes} />
      <Switch
        title={keyFiguresText.view}
        choices={[
          {
            title: keyFiguresText.views.tabel,
            search: { vis: undefined },
            current: vis !== 'kort',
          },
          { title: keyFiguresText.views.kort, search: { vis: 'kort' }, current: vis === 'kort' },
        ]}
      />
    </search>
  )
}
