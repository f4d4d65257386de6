import { newsDeliveryText } from '../../text/news-delivery.ts'
import { NewsRhythm } from '@noegletal/domain'
import { useId } from 'react'

type Props = {
  /** Null for never. */
  readonly rhythm: NewsRhythm | null
  readonly onRhythm: (rhythm: NewsRhythm | null) => void
}

const words = newsDeliveryText.mail
const never = 'never'

/** How often one is told, if at all. */
export function RhythmChoice({ rhythm, onRhythm }: Props) {
  const id = useId()
  return (
    <div className="form-group">
      <label className="form-label" htmlFor={id}>
        {words.rhythm}
      </label>
      <select
        id={id}
        className="form-select"
        value={rhythm ?? never}
        onChange={({ target }) => onRhythm(NewsRhythm.safeParse(target.value).data ?? null)}
      >
        <option value={never}>{words.never}</option>
        {NewsRhythm.options.map((one) => (
          <option key={one} value={one}>
            {words.rhythms[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
