import { formatNumber } from '@noegletal/format'

/** The size of a file as people say it: "812 byte", "44 kB", "12,4 MB". */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes, 0)}\u00A0byte`
  if (bytes < 999_500) return `${formatNumber(bytes / 1000, 0)}\u00A0kB`
  return `${formatNumber(bytes / 1_000_000, 1)}\u00A0MB`
}
