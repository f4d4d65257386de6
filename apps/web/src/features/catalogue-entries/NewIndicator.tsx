import { importStartPage } from '../../paths.ts'
import { entryText } from '../../text/catalogue-entries.ts'
import { Alert } from '../../ui/Alert.tsx'
import { PageLink } from '../../ui/PageLink.tsx'
import type { Indicator } from '@noegletal/domain'

/** How the figures of a local key figure come in, shown when it has been made. */
export function NewIndicator({ indicator }: { readonly indicator: Indicator }) {
  const { heading, body, link } = entryText.newIndicator
  return (
    <Alert kind="info" heading={heading(indicator.title)}>
      <p>{body}</p>
      <pre className="example">{exampleOf(indicator)}</pre>
      <p>
        <PageLink page={importStartPage()}>{link}</PageLink>
      </p>
    </Alert>
  )
}

const examplePeriods = {
  month: '2019M03',
  quarter: '2019K1',
  'half-year': '2019H1',
  year: '2019',
  'rolling-year': '2019MAT03',
  'year-to-date': '2019YTD03',
} satisfies Record<Indicator['granularity'], string>

function exampleOf({ slug, granularity, decimals, onlyAreas, dimension }: Indicator): string {
  const number = decimals === 0 ? '46' : `46,${'71500'.slice(0, decimals)}`
  const [area = '000'] = onlyAreas
  const category = dimension?.categories[0]?.slug
  const headings = ['nøgletal', 'område', 'periode', 'værdi', ...(category ? ['kategori'] : [])]
  const cells = [slug, area, examplePeriods[granularity], number, ...(category ? [category] : [])]
  return `${headings.join(';')}\n${cells.join(';')}`
}
