import { spokenParts } from '@noegletal/domain'

/** A sentence with what is stressed as such. */
export function StressedText({ text }: { readonly text: string }) {
  let start = 0
  return spokenParts(text).map((part) => {
    const key = start
    start += part.text.length
    return part.stressed ? <strong key={key}>{part.text}</strong> : part.text
  })
}
