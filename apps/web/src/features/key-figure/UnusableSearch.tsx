import { keyFigureText } from '../../text/key-figure.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { unusableNames } from './unusable-names.ts'
import { listOf } from '@noegletal/format'
import type { ShownFigures } from '@noegletal/domain'

type Props = { readonly shown: ShownFigures; readonly ignored: readonly string[] }

/** Says which parts of the address this figure has no use for, and that it is shown without them. */
export function UnusableSearch({ shown, ignored }: Props) {
  const search = usePageSearch()
  const names = unusableNames({ shown, ignored, search })
  if (names.length === 0) return null
  return (
    <output className="bar bar--ignored">
      {keyFigureText.unusable(listOf(names.map((name) => `»${name}«`)))}
    </output>
  )
}
