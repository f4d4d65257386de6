import { areasQuery } from '../../api/queries.ts'
import { rankingText } from '../../text/ranking.ts'
import { useChangeSearch } from '../../ui/use-page-search.ts'
import { PeriodField } from './PeriodField.tsx'
import type { RankingReply } from '@noegletal/contract'
import type { Area, AreaKind } from '@noegletal/domain'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'

type Props = { readonly ranking: RankingReply }

const kinds = ['country', 'region', 'landsdel', 'rar', 'group'] as const satisfies AreaKind[]

/** Whose municipalities are ranked, and in which period. Both stand in the address. */
export function GroupChoice({ ranking }: Props) {
  const { data: areas = [] } = useQuery(areasQuery())
  const changeSearch = useChangeSearch()
  const groupField = useId()
  const { group, period, periods } = ranking

  return (
    <div className="controls screen-only">
      <p className="controls__field">
        <label htmlFor={groupField}>{rankingText.group}</label>
        <select
          id={groupField}
          className="form-select"
          value={group.slug}
          onChange={({ currentTarget }) => {
            changeSearch({ gruppe: currentTarget.value })
          }}
        >
          {areas.length === 0 && <option value={group.slug}>{group.name}</option>}
          {kinds.map((kind) => (
            <Groups key={kind} kind={kind} areas={areas.filter((area) => isGroup(area, kind))} />
          ))}
        </select>
      </p>
      {period !== null && (
        <PeriodField label={rankingText.period} period={period} periods={periods} />
      )}
    </div>
  )
}

function isGroup({ kind, members }: Area, wanted: (typeof kinds)[number]): boolean {
  return kind === wanted && (kind === 'country' || members.length > 1)
}

type GroupsProps = {
  readonly kind: (typeof kinds)[number]
  readonly areas: readonly Pick<Area, 'slug' | 'name'>[]
}

function Groups({ kind, areas }: GroupsProps) {
  if (areas.length === 0) return null
  return (
    <optgroup label={rankingText.kinds[kind]}>
      {areas.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
