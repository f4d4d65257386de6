import { keyFigureText } from '../../../text/key-figure.ts'
import { type Choice, Switch } from '../../../ui/Switch.tsx'
import { usePageSearch } from '../../../ui/use-page-search.ts'
import type { FigureView } from '../views/view.ts'
import { viewOf, viewsOf } from '../views/views.ts'
import { AreaChoice } from './AreaChoice.tsx'
import { CalculationChoice } from './CalculationChoice.tsx'
import { CountOrShare } from './CountOrShare.tsx'
import { CategoryChoice } from './CategoryChoice.tsx'
import { RangeChoice } from './RangeChoice.tsx'
import type { ShownFigures } from '@noegletal/domain'

type Props = { readonly shown: ShownFigures }

/** What the reader can choose: how it is shown, how much time, which category, which areas. All of it stands in the address. */
export function Controls({ shown }: Props) {
  const { indicator } = shown
  const view = viewOf(indicator, usePageSearch())
  return (
    <div className="controls screen-only">
      <RangeChoice shown={shown} />
      <ViewChoice shown={shown} current={view} />
      <CountOrShare indicator={indicator} />
      {view.calculates && <CalculationChoice shown={shown} />}
      <CategoryChoice indicator={indicator} chosen={shown.category} />
      <AreaChoice shown={shown} />
    </div>
  )
}

function ViewChoice({ shown: { indicator }, current }: Props & { readonly current: FigureView }) {
  const choices = viewsOf(indicator).map(({ vis, title }): Choice => ({
    title,
    search: { vis: vis === 'linjer' ? undefined : vis },
    current: vis === current.vis,
  }))
  return <Switch title={keyFigureText.switches.view} choices={choices} />
}
