import { sentencesQuery } from '../../api/sentences-query.ts'
import { provenancePage } from '../../paths.ts'
import type { PageSearch } from '../../search.ts'
import { inWordsText as text } from '../../text/in-words.ts'
import { keyFigureText } from '../../text/key-figure.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { WhileLoading } from '../../ui/WhileLoading.tsx'
import type { AreaName, Sentence } from '@noegletal/contract'
import { type ShownFigures, total } from '@noegletal/domain'
import { formatPeriod } from '@noegletal/format'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

type Props = {
  readonly shown: ShownFigures
  /** The address without what the page has no use for. */
  readonly search: PageSearch
}

/** What can be said of the figure in sentences, asked for when somebody wants to read it; a category has no sentences. */
export function InWords({ shown, search }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  if (shown.category !== total || shown.periods.length === 0) return null
  return (
    <details
      className="in-words"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
      }}
    >
      <summary>
        <h2 className="in-words__heading">{text.heading}</h2>
      </summary>
      {isOpen && (
        <WhileLoading>
          <Sentences shown={shown} search={search} />
        </WhileLoading>
      )}
    </details>
  )
}

function Sentences({ shown: { indicator, own, series }, search: { til, pr } }: Props) {
  const others = series.map(({ area }) => area.code).filter((code) => code !== own.code)
  const { data } = useSuspenseQuery(
    sentencesQuery({
      indicator: indicator.slug,
      areas: [own.code, ...others].join(','),
      til: til === 'seneste' ? undefined : til,
      pr,
    }),
  )
  if (data.sentences.length === 0) return <p>{text.none}</p>
  return (
    <>
      <p>{text.explanation}</p>
      <ul className="in-words__list">
        {data.sentences.map((sentence) => (
          <li key={sentence.text}>
            {sentence.text}
            <Figures sentence={sentence} areas={data.areas} />
          </li>
        ))}
      </ul>
    </>
  )
}

type FiguresProps = { readonly sentence: Sentence; readonly areas: readonly AreaName[] }

/** The figures that a sentence rests on, each with the way to where it comes from. */
function Figures({ sentence: { cells }, areas }: FiguresProps) {
  if (cells.length === 0) return null
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  return (
    <details>
      <summary>{text.figures(cells.length)}</summary>
      <ul>
        {cells.map((cell) => (
          <li key={`${cell.indicator} ${cell.area} ${cell.period}`}>
            <PageLink page={provenancePage(cell)}>
              {text.cell({
                area: names.get(cell.area) ?? cell.area,
                period: formatPeriod(cell.period),
                figure: cell.printed,
              })}
            </PageLink>
            {cell.preliminary && ` (${keyFigureText.status.preliminaryFigure})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
