import { keyFigureText } from '../../text/key-figure.ts'
import { useState } from 'react'

const { take: text } = keyFigureText

/** Copies the page's address, which holds everything that was chosen. */
export function CopyLink() {
  const [answer, setAnswer] = useState('')

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setAnswer(text.copied)
    } catch {
      setAnswer(text.notCopied) // the browser asks for a secure connection, or the reader said no
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
        {text.copy}
      </button>
      <output>{answer}</output>
    </>
  )
}
