import { reportEditorText } from '../../../text/report-editor.ts'
import { useBlocker } from '@tanstack/react-router'
import { useCallback, useState } from 'react'

/** Which sections have text that is not saved; while there are any, whoever leaves the page is asked first. */
export function useLeaveWarning() {
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set())
  const onStanding = useCallback((section: string, isSaved: boolean) => {
    setUnsaved((before) => {
      if (before.has(section) === !isSaved) return before
      const after = new Set(before)
      if (isSaved) after.delete(section)
      else after.add(section)
      return after
    })
  }, [])
  useBlocker({
    // oxlint-disable-next-line no-alert -- the browser asks in the same way when the window is closed
    shouldBlockFn: () => !window.confirm(reportEditorText.save.leave),
    enableBeforeUnload: true,
    disabled: unsaved.size === 0,
  })
  return { unsaved, onStanding }
}
