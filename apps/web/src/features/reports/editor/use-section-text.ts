import { ApiError } from '../../../api/api-error.ts'
import { reportQueries } from '../../../api/report-queries.ts'
import { send } from '../../../api/send.ts'
import { type EditText, toEditText, toSectionText } from './edit-text.ts'
import {
  type SaveFault,
  type SectionState,
  nextState,
  openSection,
  readKept,
} from './section-state.ts'
import { type EditedSection, type ReportDraft, staffEndpoints } from '@noegletal/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer } from 'react'

const pause = 800 // milliseconds without a key before the text is saved
const patience = 4000 // milliseconds before another try
const longest = 60_000 // milliseconds; nobody is asked to leave a text unsaved longer

/** A section's text while it is edited: saved by itself, kept in the browser until it is. */
export type SectionEditing = {
  readonly state: SectionState
  readonly edit: (text: EditText) => void
  /** Of two texts that were written at once: what was written here goes on top. */
  readonly keepMine: () => void
  /** What the other wrote goes on top of what was written here, so that both are in the history. */
  readonly takeTheirs: () => void
}

export function useSectionText(report: string, section: EditedSection): SectionEditing {
  const store = `rapport ${report} ${section.slug}`
  const queryClient = useQueryClient()
  const [state, dispatch] = useReducer(nextState, section, (given) =>
    openSection(given, readKept(sessionStorage.getItem(store))),
  )
  const { text, after, status, fault } = state
  // Trying again does not change a no; another key does.
  const triesAgain = status === 'failed' && fault?.kind !== 'refused'
  useEffect(() => {
    dispatch({ kind: 'came', section })
  }, [section])
  useEffect(() => {
    if (status === 'saved') sessionStorage.removeItem(store)
    else sessionStorage.setItem(store, JSON.stringify({ text, after }))
  }, [store, status, text, after])

  async function put(sent: EditText, follows: number | null): Promise<EditedSection> {
    const draft = await send(staffEndpoints.saveReportSection, {
      params: { id: report, section: section.slug },
      body: { text: toSectionText(sent), after: follows },
    })
    queryClient.setQueryData(reportQueries.draft(report).queryKey, draft)
    return sectionOf(draft, section.slug)
  }
  async function save(): Promise<void> {
    dispatch({ kind: 'saving' })
    try {
      dispatch({ kind: 'saved', sent: text, section: await put(text, after) })
    } catch (error) {
      const theirs = isRefused(error) ? await readNewest() : null
      if (theirs !== null && theirs.edit !== after) dispatch({ kind: 'conflict', theirs })
      else dispatch({ kind: 'failed', fault: faultOf(error) })
    }
  }
  async function readNewest(): Promise<EditedSection | null> {
    const draft = await queryClient.fetchQuery(reportQueries.draft(report)).catch(() => null)
    return draft && sectionOf(draft, section.slug)
  }
  useEffect(() => {
    if (status !== 'waiting' && !triesAgain) return undefined
    const timer = setTimeout(() => void save(), timeToNextTry(state))
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- both are made of these, and another key begins the pause anew
  }, [status, triesAgain, text, after])

  async function takeTheirs(): Promise<void> {
    const { theirs } = state
    if (theirs === null) return
    dispatch({ kind: 'saving' })
    try {
      const mine = await put(text, theirs.edit)
      const chosen = toEditText(theirs)
      dispatch({ kind: 'edit', text: chosen })
      dispatch({ kind: 'saved', sent: chosen, section: await put(chosen, mine.edit) })
    } catch {
      dispatch({ kind: 'conflict', theirs: (await readNewest()) ?? theirs })
    }
  }

  return {
    state,
    edit: (changed) => dispatch({ kind: 'edit', text: changed }),
    keepMine: () => dispatch({ kind: 'keep-mine' }),
    takeTheirs: () => void takeTheirs(),
  }
}

/** Milliseconds; a key does not shorten the peace that the server asked for. */
function timeToNextTry({ status, fault }: SectionState): number {
  const least = status === 'waiting' ? pause : patience
  if (fault?.kind !== 'busy') return least
  return Math.max(pause, fault.until - Date.now())
}

function faultOf(error: unknown): SaveFault {
  if (!(error instanceof ApiError)) return { kind: 'unreachable' }
  const { status, message } = error
  if (status === 401) return { kind: 'logged-out' }
  if (isBusy.has(status)) {
    return { kind: 'busy', until: Date.now() + Math.min(error.wait ?? patience, longest) }
  }
  return status >= 400 && status < 500 ? { kind: 'refused', message } : { kind: 'unreachable' }
}

// Too slow, too early, too often, and out of service for a while: the same question may be answered later.
const isBusy = new Set([408, 425, 429, 503])

function isRefused(error: unknown): boolean {
  return error instanceof ApiError && error.status === 409
}

function sectionOf({ sections }: ReportDraft, slug: string): EditedSection {
  const section = sections.find((one) => one.slug === slug)
  if (section === undefined) throw new Error(`The report has no section ${slug}`)
  return section
}
