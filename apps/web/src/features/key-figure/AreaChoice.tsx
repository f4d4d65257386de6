import { areasQuery } from '../../api/queries.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { useChangeSearch, usePageSearch } from '../../ui/use-page-search.ts'
import type { AreaName } from '@noegletal/contract'
import { AreaKind, type ShownFigures } from '@noegletal/domain'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'

type Props = { readonly shown: ShownFigures }

const { areas: text } = keyFigureText
// As many lines as can still be told apart with a name beside each.
const mostShown = 8

/** Which areas are compared. The own one stays, the others can be taken away, and any area can be added. */
export function AreaChoice({ shown }: Props) {
  const { omraader } = usePageSearch()
  const changeSearch = useChangeSearch()
  const [isOpen, setIsOpen] = useState(false)
  const chosen = [...shown.series.map(({ area }) => area), ...shown.without]
  const show = (areas: readonly { readonly code: string }[]): void => {
    changeSearch({ omraader: areas.map(({ code }) => code).join(',') })
  }

  return (
    <details
      className="areas"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary>{text.summary(chosen.map(({ name }) => name))}</summary>
      <ul className="areas__chosen">
        {chosen.map((area) => (
          <li key={area.code}>
            {area.name}{' '}
            {area.code !== shown.own.code && (
              <button
                type="button"
                className="areas__remove"
                aria-label={text.remove(area.name)}
                onClick={() => {
                  show(chosen.filter(({ code }) => code !== area.code))
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {chosen.length < mostShown && isOpen && (
        <MoreAreas
          chosen={chosen}
          onChoose={(code) => {
            show([...chosen, { code }])
          }}
        />
      )}
      {chosen.length >= mostShown && <p>{text.most(mostShown)}</p>}
      {omraader !== undefined && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            changeSearch({ omraader: undefined })
          }}
        >
          {text.reset}
        </button>
      )}
    </details>
  )
}

type MoreProps = {
  readonly chosen: readonly AreaName[]
  readonly onChoose: (code: string) => void
}

function MoreAreas({ chosen, onChoose }: MoreProps) {
  const { data: areas = [] } = useQuery(areasQuery())
  const field = useId()
  const known = new Set<string>(chosen.map(({ code }) => code))

  return (
    <p className="controls__field">
      <label htmlFor={field}>{text.add}</label>
      <select
        id={field}
        className="form-select"
        value=""
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value)
        }}
      >
        <option value="" disabled>
          {text.choose}
        </option>
        {offeredKinds.map((kind) => {
          const left = areas.filter((area) => area.kind === kind && !known.has(area.code))
          if (left.length === 0) return null
          return (
            <optgroup key={kind} label={text.kinds[kind]}>
              {left.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </p>
  )
}

// A group is a way to choose its members and has as a rule no figures of its own to draw.
const offeredKinds = AreaKind.options
  .filter((kind) => kind !== 'group')
  .toSorted((a, b) => Object.keys(text.kinds).indexOf(a) - Object.keys(text.kinds).indexOf(b))
