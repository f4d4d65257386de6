import { entryText } from '../../text/catalogue-entries.ts'
import { Alert } from '../../ui/Alert.tsx'
import { IndicatorFile } from './IndicatorFile.tsx'
import type { FormCatalogue } from './forms/form.ts'
import type { Indicator } from '@noegletal/domain'

type Props = { readonly indicator: Indicator; readonly catalogue: FormCatalogue }

/** What comes next, shown when a local key figure has been made. */
export function NewIndicator({ indicator, catalogue }: Props) {
  const { heading, body } = entryText.newIndicator
  return (
    <Alert kind="info" heading={heading(indicator.title)}>
      <p>{body}</p>
      <IndicatorFile indicator={indicator} catalogue={catalogue} />
    </Alert>
  )
}
