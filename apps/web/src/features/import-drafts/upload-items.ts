/** A file that was chosen, and how far it has come. */
export type UploadItem = {
  readonly id: number
  readonly file: File
  readonly day: string
  readonly state: 'waiting' | 'sending' | 'done' | 'cancelled' | 'failed'
  /** Bytes that have left. */
  readonly sent: number
  readonly error: Error | null
  /** The draft that it became. */
  readonly draft: string | null
}

export function changeItem(
  items: readonly UploadItem[],
  id: number,
  words: Partial<UploadItem>,
): UploadItem[] {
  return items.map((item) => (item.id === id ? { ...item, ...words } : item))
}

/** The one to send next; undefined while one is being sent, and when none waits. */
export function nextWaiting(items: readonly UploadItem[]): UploadItem | undefined {
  if (items.some(({ state }) => state === 'sending')) return undefined
  return items.find(({ state }) => state === 'waiting')
}

/** 0–1; an empty file has nothing to send. */
export function shareSent({ file, sent }: UploadItem): number {
  return file.size === 0 ? 0 : Math.min(sent / file.size, 1)
}
