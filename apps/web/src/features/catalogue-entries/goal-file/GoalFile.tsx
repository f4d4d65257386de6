import { send } from '../../../api/send.ts'
import { goalFileText } from '../../../text/goal-file.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { DropZone } from '../../../ui/DropZone.tsx'
import { FaultAlert } from '../../../ui/FaultAlert.tsx'
import { type Done, DoneMessage } from '../DoneMessage.tsx'
import type { FormCatalogue } from '../forms/form.ts'
import { FileColumns } from './FileColumns.tsx'
import { type SeenFile, FileReading } from './FileReading.tsx'
import { mostBytes, readAsBase64 } from './read-file.ts'
import { staffEndpoints } from '@noegletal/contract'
import { dayInDenmark } from '@noegletal/format'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

/** Goals from a file: how each was understood, then saved all together. */
export function GoalFile({ catalogue }: { readonly catalogue: FormCatalogue }) {
  const [year] = useState(() => dayInDenmark(new Date()).slice(0, 4))
  const [isTooLarge, setIsTooLarge] = useState(false)
  const [done, setDone] = useState<Done | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const queryClient = useQueryClient()
  const read = useMutation({
    mutationFn: async (file: File): Promise<SeenFile> => {
      const content = await readAsBase64(file)
      const reading = await send(staffEndpoints.readGoalFile, { body: { file: content } })
      return { name: file.name, content, reading }
    },
  })
  const save = useMutation({
    mutationFn: ({ content, reading }: SeenFile) =>
      send(staffEndpoints.saveGoalFile, { body: { file: content, seen: reading.seen } }),
    onSuccess: ({ saved }) => {
      read.reset()
      setDone({ message: goalFileText.saved(saved) })
      // The catalogue is another now, on every page.
      return queryClient.invalidateQueries()
    },
  })

  function take([file]: readonly File[]) {
    save.reset()
    setDone(null)
    setIsTooLarge(file !== undefined && file.size > mostBytes)
    if (file !== undefined && file.size <= mostBytes) read.mutate(file)
    else read.reset()
  }

  function close() {
    take([])
    // What had the focus is gone.
    input.current?.focus()
  }

  const own = catalogue.areas.find(({ code }) => code === catalogue.own.code)
  return (
    <section aria-labelledby="goal-file" className="goal-file">
      <h3 id="goal-file">{goalFileText.heading}</h3>
      <p>{goalFileText.lead}</p>
      <FileColumns municipality={own?.name ?? ''} year={year} />
      <DropZone
        words={goalFileText.drop}
        isDisabled={read.isPending || save.isPending}
        multiple={false}
        inputRef={input}
        onFiles={take}
      />
      <DoneMessage done={done} />
      <p aria-live="polite">{read.isPending && goalFileText.reading}</p>
      {isTooLarge && (
        <Alert kind="error" live="alert">
          <p>{goalFileText.tooLarge}</p>
        </Alert>
      )}
      <FaultAlert error={read.error ?? save.error} />
      {read.data !== undefined && (
        <FileReading
          key={read.submittedAt}
          file={read.data}
          isBusy={save.isPending}
          onSave={() => save.mutate(read.data)}
          onClose={close}
        />
      )}
    </section>
  )
}
