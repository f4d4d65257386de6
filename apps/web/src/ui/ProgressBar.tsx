type Props = {
  readonly label: string
  /** 0–1. */
  readonly share: number
  /** What is done so far, in words; said instead of the per cent. */
  readonly words: string
}

/** How far some work has come, as a bar and in words. */
export function ProgressBar({ label, share, words }: Props) {
  return (
    <progress
      className="progress"
      aria-label={label}
      aria-valuetext={words}
      max={100}
      value={Math.floor(share * 100)}
    />
  )
}
