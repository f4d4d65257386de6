import { apiText } from '../text/api.ts'
import { frameText } from '../text/frame.ts'
import { ApiError } from './api-error.ts'

/** Why a page could not be shown, in Danish. Without a network the page's own file may be what did not come. */
export function failureWords(error: unknown): string {
  if (error instanceof ApiError) return error.message
  return navigator.onLine ? frameText.error.broken : apiText.noConnection
}
