import { takeText } from '../../../text/take.ts'
import { useState } from 'react'

type Props = { readonly text: string; readonly button: string; readonly done: string }

/** Copies a text; where the browser does not let it, the text itself appears, to be copied by hand. */
export function CopyText({ text, button, done }: Props) {
  const [answer, setAnswer] = useState<'none' | 'copied' | 'refused'>('none')

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setAnswer('copied')
    } catch {
      setAnswer('refused') // the browser asks for a secure connection, or the reader said no
    }
  }

  return (
    <>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          void copy()
        }}
      >
        {button}
      </button>{' '}
      <output>
        {answer === 'copied' && done}
        {answer === 'refused' && (
          <>
            {takeText.notCopied} <code className="take__address">{text}</code>
          </>
        )}
      </output>
    </>
  )
}
