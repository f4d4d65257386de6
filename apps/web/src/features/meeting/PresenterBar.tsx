import { meetingText } from '../../text/meeting.ts'
import type { Command } from './key-command.ts'

const { bar: text } = meetingText

type Props = {
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  readonly hasTable: boolean
  /** Whether questions can be written down. */
  readonly hasNotes: boolean
  readonly onCommand: (command: Command) => void
}

/** Everything that the keys do, for a finger or a pointer. */
export function PresenterBar({ hasPrevious, hasNext, hasTable, hasNotes, onCommand }: Props) {
  const buttons = [
    { do: 'previous', words: text.previous, isOff: !hasPrevious },
    { do: 'next', words: text.next, isOff: !hasNext },
    { do: 'table', words: text.table, isOff: !hasTable },
    ...(hasNotes ? [{ do: 'notes', words: text.notes, isOff: !hasTable } as const] : []),
    { do: 'help', words: text.help, isOff: false },
    { do: 'escape', words: text.leave, isOff: false },
  ] as const

  return (
    <nav className="presenter__bar" aria-label={text.label}>
      {buttons.map((button) => (
        <button
          key={button.do}
          type="button"
          className={`presenter__button presenter__button--${button.do}`}
          // A disabled button would lose the focus at the last screen, and with it the keys of who uses them.
          aria-disabled={button.isOff}
          onClick={() => {
            if (!button.isOff) onCommand({ do: button.do })
          }}
        >
          {button.words}
        </button>
      ))}
    </nav>
  )
}
