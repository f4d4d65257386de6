import { comparisonPage } from '../../../paths.ts'
import { areasText } from '../../../text/areas.ts'
import { keyFigureText } from '../../../text/key-figure.ts'
import { AreaChips } from '../../../ui/AreaChips.tsx'
import { AreaSearch } from '../../../ui/AreaSearch.tsx'
import type { AreaGroup } from '../../../ui/area-options.ts'
import { PageLink } from '../../../ui/PageLink.tsx'
import { useChangeSearch, usePageSearch } from '../../../ui/use-page-search.ts'
import type { ShownFigures } from '@noegletal/domain'
import { useState } from 'react'

type Props = { readonly shown: ShownFigures }

// As many lines as can still be told apart with a name beside each.
const mostShown = 8

/** Which areas are compared. The own one stays, the others can be taken away, and any area or ready-made group can be added. */
export function AreaChoice({ shown }: Props) {
  const { omraader } = usePageSearch()
  const changeSearch = useChangeSearch()
  const [tooLarge, setTooLarge] = useState<AreaGroup | null>(null)
  const { own } = shown
  const chosen = [...shown.series.map(({ area }) => area), ...shown.without]
  const codes = chosen.map(({ code }) => code)

  function show(areas: readonly string[]) {
    setTooLarge(null)
    changeSearch({ omraader: areas.join(',') })
  }
  function showGroup(group: AreaGroup) {
    const areas = [...new Set([own.code, ...group.members])]
    if (areas.length > mostShown) setTooLarge(group)
    else show(areas)
  }

  return (
    <div className="areas">
      <AreaChips
        label={areasText.label}
        chips={chosen.map(({ code, name }) => ({
          key: code,
          title: name,
          onRemove: code === own.code ? null : () => show(codes.filter((other) => other !== code)),
        }))}
      />
      {chosen.length < mostShown ? (
        <AreaSearch
          own={own.code}
          chosen={codes}
          onChoose={(code) => show([...codes, code])}
          onChooseGroup={showGroup}
        />
      ) : (
        <p className="quiet">{areasText.most(mostShown)}</p>
      )}
      {tooLarge !== null && <TooLarge group={tooLarge} />}
      {omraader !== undefined && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            changeSearch({ omraader: undefined })
          }}
        >
          {areasText.reset}
        </button>
      )}
    </div>
  )
}

function TooLarge({ group: { area, title, members } }: { readonly group: AreaGroup }) {
  return (
    <p role="alert" className="areas__notice">
      {areasText.tooMany(title, members.length, mostShown)}{' '}
      <PageLink page={comparisonPage({ gruppe: area.code })}>{keyFigureText.compareGroup}</PageLink>
    </p>
  )
}
