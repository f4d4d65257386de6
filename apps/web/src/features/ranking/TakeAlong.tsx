import { rankingFileUrl } from '../../paths.ts'
import { benchmarkText } from '../../text/benchmark.ts'
import { takeText } from '../../text/take.ts'
import { usePageSearch } from '../../ui/use-page-search.ts'

const files = [
  [takeText.csv, 'csv'],
  [takeText.xlsx, 'xlsx'],
  [takeText.json, 'json'],
] as const

/** What is shown, as files. */
export function TakeAlong() {
  const search = usePageSearch()
  return (
    <p className="screen-only">
      {benchmarkText.take}:{' '}
      {files.map(([title, ending], index) => (
        <span key={ending}>
          {index > 0 && ' · '}
          <a href={rankingFileUrl(ending, search)} download>
            {title}
          </a>
        </span>
      ))}
    </p>
  )
}
