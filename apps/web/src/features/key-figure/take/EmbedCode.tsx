import type { PageSearch } from '../../../search.ts'
import { takeText as text } from '../../../text/take.ts'
import { CopyText } from './CopyText.tsx'
import { embedCode, embedUrl } from './links.ts'
import type { Indicator } from '@noegletal/domain'
import { useId } from 'react'

type Props = { readonly indicator: Indicator; readonly search: PageSearch }

/** The code by which another page shows the chart. */
export function EmbedCode({ indicator, search }: Props) {
  const field = useId()
  const code = embedCode({ address: embedUrl(indicator.slug, search), title: indicator.title })
  return (
    <>
      <p>{text.embedMeaning}</p>
      <label className="form-label" htmlFor={field}>
        {text.embedCode}
      </label>
      <textarea id={field} className="form-input take__code" readOnly rows={4} value={code} />
      <p>
        <CopyText text={code} button={text.copyCode} done={text.codeCopied} />
      </p>
    </>
  )
}
