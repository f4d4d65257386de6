import { saveFile } from '../ui/save-file.ts'
import { wordText as text } from '../text/word.ts'
import type { WordReport } from './word-report.ts'
import { useState } from 'react'

type Props = Omit<WordReport, 'pictures'>

/** Makes the report as a Word file and has the browser save it. */
export function WordButton({ document, address }: Props) {
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready')

  async function save(): Promise<void> {
    setState('making')
    try {
      const { makeWord } = await import('./make-word.ts')
      saveFile(await makeWord({ document, address }), fileName(document))
      setState('ready')
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <button
        type="button"
        className="button button-secondary"
        aria-disabled={state === 'making'}
        onClick={() => {
          if (state !== 'making') void save()
        }}
      >
        {text.button}
      </button>
      <output>
        {state === 'making' && text.making}
        {state === 'failed' && text.failed}
      </output>
    </>
  )
}

/** Named after the meeting and the day as of which the figures are. */
function fileName({ meetingDate, asOf }: WordReport['document']): string {
  return `noegletal_moede-${meetingDate}_pr-${asOf}.docx`
}
