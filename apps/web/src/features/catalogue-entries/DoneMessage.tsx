import { Alert } from '../../ui/Alert.tsx'
import { useEffect, useRef } from 'react'

/** What was done; another object each time, so that the same words twice are told twice. */
export type Done = { readonly message: string }

/** Tells what was done, where the reader goes on from. */
export function DoneMessage({ done }: { readonly done: Done | null }) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done !== null) element.current?.focus()
  }, [done])
  if (done === null) return null
  return (
    <div ref={element} tabIndex={-1} className="entries__done">
      <Alert kind="success" live="status">
        <p>{done.message}</p>
      </Alert>
    </div>
  )
}
