import { type EditText, toEditText } from './edit-text.ts'
import type { EditedSection } from '@noegletal/contract'
import { SectionText } from '@noegletal/domain'
import { z } from 'zod'

/** A section's text while it is edited, and how it stands with what the server has. */
export type SectionState = {
  readonly text: EditText
  /** The edit that the text follows; null while everything is automatic. */
  readonly after: number | null
  /** When it was saved; null for a text that nobody has changed. */
  readonly at: string | null
  readonly status: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'
  /** Why the last try did not succeed; null for one that did, or was not made. */
  readonly fault: SaveFault | null
  /** What somebody else saved first. */
  readonly theirs: EditedSection | null
  /** A text that was not saved last time was found. */
  readonly wasKept: boolean
}

/** Nobody answered, somebody asked for a moment's peace, nobody is logged in any more, or the server said no and why. */
export type SaveFault =
  | { readonly kind: 'unreachable' }
  /** `until` is the time, as `Date.now` has it, before which nothing more is asked. */
  | { readonly kind: 'busy'; readonly until: number }
  | { readonly kind: 'logged-out' }
  | { readonly kind: 'refused'; readonly message: string }

export type SectionEvent =
  | { readonly kind: 'edit'; readonly text: EditText }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly sent: EditText; readonly section: EditedSection }
  | { readonly kind: 'failed'; readonly fault: SaveFault }
  | { readonly kind: 'conflict'; readonly theirs: EditedSection }
  /** What was written goes on top of what somebody else saved. */
  | { readonly kind: 'keep-mine' }
  /** Another version of the section has come from the server. */
  | { readonly kind: 'came'; readonly section: EditedSection }

/** How a section stands when it is opened: as the server has it, or as it was left unsaved. */
export function openSection(section: EditedSection, kept: KeptText | null): SectionState {
  const state: SectionState = {
    text: kept?.text ?? toEditText(section),
    after: kept?.after ?? section.edit,
    at: section.at,
    status: 'saved',
    fault: null,
    theirs: null,
    wasKept: kept !== null,
  }
  if (kept === null) return state
  if (kept.after === section.edit) return { ...state, after: section.edit, status: 'waiting' }
  return { ...state, status: 'conflict', theirs: section }
}

/** What becomes of the section; nothing that was written is ever lost by an event. */
export function nextState(state: SectionState, event: SectionEvent): SectionState {
  switch (event.kind) {
    case 'edit':
      return { ...state, text: event.text, status: unsavedStatus(state) }
    case 'saving':
      return { ...state, status: 'saving' }
    case 'saved':
      return afterSaving(state, event)
    case 'failed':
      return { ...state, status: 'failed', fault: event.fault }
    case 'conflict':
      return { ...state, status: 'conflict', theirs: event.theirs }
    case 'keep-mine':
      return onTopOfTheirs(state)
    case 'came':
      return isNews(state, event.section) ? openSection(event.section, null) : state
  }
}

/** A conflict is settled by a choice, and not by writing on. */
function unsavedStatus({ status }: SectionState): SectionState['status'] {
  return status === 'conflict' ? 'conflict' : 'waiting'
}

/** What was written while the answer was under way is still to be saved, on top of what was. */
function afterSaving(
  state: SectionState,
  { sent, section }: Extract<SectionEvent, { readonly kind: 'saved' }>,
): SectionState {
  const status = state.text === sent ? 'saved' : 'waiting'
  const saved = { after: section.edit, at: section.at, status, fault: null } as const
  return { ...state, ...saved, theirs: null, wasKept: false }
}

function onTopOfTheirs(state: SectionState): SectionState {
  if (state.theirs === null) return state
  return { ...state, after: state.theirs.edit, status: 'waiting', theirs: null }
}

/** Another version may only take the place of a text that is saved. */
function isNews({ status, after }: SectionState, section: EditedSection): boolean {
  return status === 'saved' && section.edit !== after
}

/** An unsaved text with the edit that it follows, as the browser keeps it until it is saved. */
const KeptText = z.object({
  after: z.number().nullable(),
  text: z.object({
    blocks: z.array(
      z.object({
        id: z.string(),
        kind: SectionText.shape.blocks.element.shape.kind,
        sentences: z.array(
          z.object({
            id: z.string(),
            key: z.string().nullable(),
            text: z.string(),
            automatic: z.string().nullable(),
            basis: z.string().nullable(),
            written: z.boolean(),
          }),
        ),
      }),
    ),
    removed: z.array(z.object({ key: z.string(), text: z.string() })),
  }),
})
export type KeptText = z.infer<typeof KeptText>

/** Reads what the browser kept; null for nothing, or what an older page kept in another way. */
export function readKept(stored: string | null): KeptText | null {
  if (stored === null) return null
  return KeptText.safeParse(JSON.parse(stored)).data ?? null
}
