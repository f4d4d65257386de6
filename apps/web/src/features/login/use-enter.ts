import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'

/** A way on after logging in: what was refused before is asked for anew. */
export function useEnter(): (path: string) => void {
  const queryClient = useQueryClient()
  const router = useRouter()
  return (path) => {
    queryClient.removeQueries({ predicate: ({ state }) => state.status === 'error' })
    router.history.push(path)
  }
}
