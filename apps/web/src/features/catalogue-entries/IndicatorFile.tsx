import { importStartPage, keyFigurePage } from '../../paths.ts'
import { entryText } from '../../text/catalogue-entries.ts'
import { PageLink } from '../../ui/PageLink.tsx'
import { exampleFile } from './example-file.ts'
import type { FormCatalogue } from './forms/form.ts'
import type { Indicator } from '@noegletal/domain'

type Props = { readonly indicator: Indicator; readonly catalogue: FormCatalogue }

/** How the figures of a local key figure come in: a file that can be taken as it is, and where it is handed in. */
export function IndicatorFile({ indicator, catalogue }: Props) {
  const { file, link, page } = entryText.newIndicator
  return (
    <>
      <p>{file}</p>
      <pre className="example">{exampleFile(indicator, catalogue)}</pre>
      <p className="row-actions">
        <PageLink page={importStartPage()}>{link}</PageLink>
        <PageLink page={keyFigurePage(indicator.slug, {})}>{page}</PageLink>
      </p>
    </>
  )
}
