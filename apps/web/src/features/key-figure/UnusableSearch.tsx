import { keyFigureText } from '../../text/key-figure.ts'
import { Ignored } from '../../ui/Ignored.tsx'
import { usePageSearch } from '../../ui/use-page-search.ts'
import { unusableNames } from './unusable-names.ts'
import type { ShownFigures } from '@noegletal/domain'

type Props = { readonly shown: ShownFigures; readonly ignored: readonly string[] }

/** Says which parts of the address this figure has no use for, and that it is shown without them. */
export function UnusableSearch({ shown, ignored }: Props) {
  const search = usePageSearch()
  const names = unusableNames({ shown, ignored, search })
  return <Ignored names={names} say={keyFigureText.unusable} />
}
