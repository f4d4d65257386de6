import { sessionQuery } from '../../api/staff-queries.ts'
import { hasLogin } from '../../ui/has-login.ts'
import type { Import } from '@noegletal/domain'
import { mayAct } from '@noegletal/domain'
import { useQuery } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'

const UndoImport = lazy(async () => {
  const { UndoImport: component } = await import('./UndoImport.tsx')
  return { default: component }
})

type Props = { readonly batch: Import }

/** For those who may: the way to undo an import. Other readers load nothing of it, and nobody asks who they are. */
export function UndoSection({ batch }: Props) {
  const { data: session } = useQuery({ ...sessionQuery(), enabled: hasLogin() })
  const user = session?.user ?? null
  if (user === null || !mayAct(user.role, 'analyst') || batch.undone !== null) return null
  return (
    <Suspense>
      <UndoImport batch={batch} />
    </Suspense>
  )
}
