import { newsDeliveryText } from '../../text/news-delivery.ts'
import type { Theme } from '@noegletal/domain'
import { useId } from 'react'

type Props = {
  readonly themes: readonly Theme[]
  /** Slugs. */
  readonly chosen: readonly string[]
  readonly onChosen: (chosen: readonly string[]) => void
}

const words = newsDeliveryText.mail

/** Which themes one is told about. */
export function ThemeChoice({ themes, chosen, onChosen }: Props) {
  const id = useId()
  const toggle = (slug: string): void =>
    onChosen(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug])
  return (
    <fieldset className="form-group" aria-describedby={`${id}-hint`}>
      <legend className="form-label">{words.themes}</legend>
      <span className="form-hint" id={`${id}-hint`}>
        {words.themesHint}
      </span>
      {themes.map(({ slug, title }) => (
        <div key={slug} className="form-group-checkbox">
          <input
            id={`${id}-${slug}`}
            type="checkbox"
            className="form-checkbox"
            checked={chosen.includes(slug)}
            onChange={() => toggle(slug)}
          />
          <label className="form-label" htmlFor={`${id}-${slug}`}>
            {title}
          </label>
        </div>
      ))}
    </fieldset>
  )
}
