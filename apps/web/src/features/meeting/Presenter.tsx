import { addressOf, reportEditorPage, reportPage } from '../../paths.ts'
import { meetingText } from '../../text/meeting.ts'
import { hasLogin } from '../../ui/has-login.ts'
import { Help } from './Help.tsx'
import type { Command } from './key-command.ts'
import type { Meeting } from './meeting-query.ts'
import { Overlay } from './Overlay.tsx'
import { PresenterBar } from './PresenterBar.tsx'
import { ScreenTable } from './ScreenTable.tsx'
import { ScreenView } from './ScreenView.tsx'
import { screenWords } from './screen-words.ts'
import { type Screen, toScreens } from './screens.ts'
import { usePresenterKeys } from './use-presenter-keys.ts'
import { useScreenPlace } from './use-screen-place.ts'
import { useSwipe } from './use-swipe.ts'
import { useTypedNumber } from './use-typed-number.ts'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'

const loadNotes = () => import('./NotesPanel.tsx')
const NotesPanel = lazy(() => loadNotes().then((file) => ({ default: file.NotesPanel })))

type Props = { readonly id: string; readonly meeting: Meeting }

const titleScreen: Screen = { kind: 'title' }

/** The screens of a meeting with everything that moves between them. */
export function Presenter({ id, meeting }: Props) {
  const screens = useMemo(() => toScreens(meeting.document), [meeting])
  const { place, go } = useScreenPlace(screens.length)
  const screen = screens[place] ?? titleScreen
  const [open, setOpen] = useState<'table' | 'help' | null>(null)
  const [notes, setNotes] = useState<'unasked' | 'open' | 'hidden'>('unasked')
  const typed = useTypedNumber((number) => {
    go(number - 1)
  })
  const leave = useLeave(id, meeting)
  const swipe = useSwipe((direction) => {
    go(place + (direction === 'left' ? 1 : -1))
  })
  const toggle = (what: 'table' | 'help'): void => {
    setOpen(open === what ? null : what)
  }
  const escape = (): void => {
    if (typed.digits !== '') return typed.forget()
    if (notes === 'open') return setNotes('hidden')
    leave()
  }

  const actions: Record<Exclude<Command['do'], 'digit'>, () => void> = {
    next: () => {
      go(place + 1)
    },
    previous: () => {
      go(place - 1)
    },
    first: () => {
      go(0)
    },
    last: () => {
      go(screens.length - 1)
    },
    jump: typed.take,
    table: () => {
      if (screen.kind === 'figure') toggle('table')
    },
    help: () => {
      toggle('help')
    },
    notes: () => {
      if (hasLogin()) setNotes(notes === 'open' ? 'hidden' : 'open')
    },
    'full-screen': toggleFullScreen,
    escape,
  }
  const obey = (command: Command): boolean => {
    // What lies over the screen has the keys for itself, but for the one that opened it.
    if (open !== null && command.do !== open) return false
    if (command.do === 'digit') typed.type(command.digit)
    else actions[command.do]()
    return true
  }
  usePresenterKeys(obey)

  return (
    <div className={notes === 'open' ? 'presenter presenter--with-notes' : 'presenter'}>
      <div className="presenter__stage" {...swipe}>
        <ScreenView
          screen={screen}
          meeting={meeting}
          place={meetingText.place(place + 1, screens.length)}
        />
        <PresenterBar
          hasPrevious={place > 0}
          hasNext={place < screens.length - 1}
          hasTable={screen.kind === 'figure'}
          hasNotes={hasLogin()}
          onCommand={obey}
        />
      </div>
      <p className="sr-only" aria-live="polite">
        {meetingText.announced(
          meetingText.place(place + 1, screens.length),
          screenWords(screen, meeting.document),
        )}
      </p>
      {typed.digits !== '' && <p className="presenter__typed">{meetingText.typed(typed.digits)}</p>}
      {open === 'help' && (
        <Overlay title={meetingText.help.title} onClose={() => setOpen(null)}>
          <Help />
        </Overlay>
      )}
      {open === 'table' && screen.kind === 'figure' && (
        <Overlay
          title={meetingText.table.title(screen.shown.indicator.title)}
          onClose={() => setOpen(null)}
        >
          <ScreenTable shown={screen.shown} />
        </Overlay>
      )}
      {notes !== 'unasked' && (
        <Suspense fallback={null}>
          <NotesPanel
            report={id}
            screen={screen}
            isOpen={notes === 'open'}
            onHide={() => setNotes('hidden')}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Leads back to the report, or to where a draft is written. */
function useLeave(id: string, { isDraft }: Meeting): () => void {
  const navigate = useNavigate()
  return () => {
    const page = isDraft ? reportEditorPage(id) : reportPage(id)
    void navigate({ href: addressOf(page) })
  }
}

function toggleFullScreen(): void {
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen()
  // A browser that may not is no worse off.
  change.catch(() => undefined)
}
