import { subscriptionQuery } from '../../api/account-queries.ts'
import { send } from '../../api/send.ts'
import { newsDeliveryText } from '../../text/news-delivery.ts'
import { Alert } from '../../ui/Alert.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { FaultAlert } from '../../ui/FaultAlert.tsx'
import { areaOptions, groupOfOption } from '../../ui/area-options.ts'
import { RhythmChoice } from './RhythmChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { type AreaName, type NewsSubscription, staffEndpoints } from '@noegletal/contract'
import { type Area, AreaCode, type NewsRhythm, type Theme } from '@noegletal/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'

const words = newsDeliveryText.mail

type Props = {
  readonly subscription: NewsSubscription
  readonly own: AreaName
  readonly areas: readonly Area[]
  readonly themes: readonly Theme[]
}

type Written = {
  /** Null for never. */
  readonly rhythm: NewsRhythm | null
  /** Null while the field is empty. */
  readonly area: AreaCode | null
  readonly themes: readonly string[]
}

/** How often, about which area and which themes one is told. */
export function NewsForm({ subscription, own, areas, themes }: Props) {
  const { email, choice } = subscription
  const [written, setWritten] = useState<Written>(
    choice ?? { rhythm: null, area: own.code, themes: [] },
  )
  const { rhythm, area, themes: chosen } = written
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const [isAsked, setIsAsked] = useState(false)
  const id = useId()
  const save = useSave()
  const options = areaOptions(areas, { own: own.code, chosen: [] }).filter(
    (option) => groupOfOption(option) === null,
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (rhythm === null) save.mutate(null)
    else if (area !== null) save.mutate({ rhythm, area, themes: [...chosen] })
  }

  return (
    <form className="account-form" onSubmit={submit} noValidate>
      <p>{words.lead(email)}</p>
      <FaultAlert error={save.error} />
      {save.isSuccess && (
        <Alert kind="success" live="status">
          <p>{save.data.choice === null ? words.ended : words.saved}</p>
        </Alert>
      )}
      <RhythmChoice rhythm={rhythm} onRhythm={(next) => change({ rhythm: next })} />
      {rhythm !== null && (
        <>
          <ChoiceField
            id={`${id}-area`}
            label={words.area}
            options={options}
            value={area}
            fault={isAsked && area === null ? words.missingArea : null}
            onChange={(value) => change({ area: toCode(value) })}
          />
          <ThemeChoice
            themes={themes}
            chosen={chosen}
            onChosen={(next) => change({ themes: next })}
          />
        </>
      )}
      <p className="actions">
        <button type="submit" className="button button-primary" disabled={save.isPending}>
          {words.button}
        </button>
      </p>
    </form>
  )
}

function toCode(value: string | null): AreaCode | null {
  return AreaCode.safeParse(value).data ?? null
}

/** Null ends the subscription. */
function useSave() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (choice: NewsSubscription['choice']) =>
      choice === null
        ? send(staffEndpoints.endSubscription)
        : send(staffEndpoints.saveSubscription, { body: choice }),
    onSuccess: (saved) => queryClient.setQueryData(subscriptionQuery().queryKey, saved),
  })
}
