import { type PictureWords, drawPicture, toPng } from '../../../charts/chart-picture.ts'
import type { PageSearch } from '../../../search.ts'
import { takeText as text } from '../../../text/take.ts'
import { sourceWords } from '../../../figures/source-words.ts'
import { windowWords } from '../../../figures/window-words.ts'
import { frozenUrl } from './links.ts'
import { saveFile } from '../../../ui/save-file.ts'
import type { SeriesReply } from '@noegletal/contract'
import type { ShownFigures } from '@noegletal/domain'
import { dayInDenmark, formatDate } from '@noegletal/format'
import { useState } from 'react'

type Props = {
  readonly shown: ShownFigures
  readonly reply: SeriesReply
  readonly search: PageSearch
  /** The day that the figures are known as of. */
  readonly asOf: string
}

/** The picture of the page as a file or on the clipboard, with everything inside it that must be known to read it elsewhere. */
export function TakePicture({ shown, reply, search, asOf }: Props) {
  const [answer, setAnswer] = useState('')
  const name = [shown.indicator.slug, shown.periods[0], shown.periods.at(-1), `pr-${asOf}`]
    .filter((part) => part !== undefined)
    .join('_')
  const address = frozenUrl(shown.indicator.slug, search, { asOf, periods: shown.periods })
  const draw = (): Promise<string> => drawPicture(pictureWords({ shown, reply, address }))

  async function attempt(work: () => Promise<string>, otherwise: string): Promise<void> {
    try {
      setAnswer(await work())
    } catch {
      setAnswer(otherwise)
    }
  }
  const saveSvg = async (): Promise<string> => {
    saveFile(new Blob([await draw()], { type: 'image/svg+xml' }), `${name}.svg`)
    return ''
  }
  const savePng = async (): Promise<string> => {
    saveFile(await toPng(await draw()), `${name}.png`)
    return ''
  }
  const copy = async (): Promise<string> => {
    // The browser wants the promise at once, while it still knows that somebody pressed.
    const picture = draw().then(toPng)
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return text.pictureCopied
  }
  const buttons = [
    { title: text.png, work: savePng, otherwise: text.pictureFailed },
    { title: text.svg, work: saveSvg, otherwise: text.pictureFailed },
    { title: text.copyPicture, work: copy, otherwise: text.pictureNotCopied },
  ]

  return (
    <p className="take__buttons">
      {buttons.map(({ title, work, otherwise }) => (
        <button
          key={title}
          type="button"
          className="text-button"
          onClick={() => {
            void attempt(work, otherwise)
          }}
        >
          {title}
        </button>
      ))}
      <output>{answer}</output>
    </p>
  )
}

type Parts = Omit<Props, 'asOf' | 'search'> & { readonly address: string }

function pictureWords({ shown, reply, address }: Parts): PictureWords {
  const { indicator } = shown
  return {
    title: indicator.title,
    lines: [
      ...(reply.finding === null ? [] : [reply.finding]),
      [indicator.measure, windowWords(shown)].filter(Boolean).join(', '),
    ],
    footer: [
      ...(reply.simulated ? [text.simulated] : []),
      `${sourceWords(indicator, reply)} ${text.retrieved(formatDate(dayInDenmark(new Date())))}.`,
      address,
    ],
  }
}
