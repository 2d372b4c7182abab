import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { AlumniColumn, AlumniQuery } from '#shared/domain/alumnus/query.ts'
import { VERDICT_STATES } from '#shared/domain/eligibility/verdict.ts'

import type { Entry } from './entries.ts'

/** Sorts by a column, blanks last either way; entries come in 五十音 order, which parts equals. */
export function sortEntries(
  entries: readonly Entry[],
  sort: AlumniQuery['sort'],
  rowOf: (entry: Entry) => ListRow,
): readonly Entry[] {
  if (sort.column === 'name') return sort.isDescending ? entries.toReversed() : entries
  const keyed = entries.map((entry) => ({ entry, key: columnKey(rowOf(entry), sort.column) }))
  const way = sort.isDescending ? -1 : 1
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
    return a.key === b.key ? 0 : a.key < b.key ? -way : way
  })
  return keyed.map(({ entry }) => entry)
}

function columnKey(row: ListRow, column: AlumniColumn): string {
  switch (column) {
    case 'tenure':
      return row.joinedOn === null
        ? ''
        : [row.tenure.years, row.tenure.months, row.tenure.days]
            .map((part) => String(part).padStart(3, '0'))
            .join('')
    case 'period':
      return row.joinedOn ?? ''
    case 'tags':
      return row.tags.join(' ')
    case 'skills':
      return row.skills.join(' ')
    case 'owner':
      return row.ownerName
    case 'verdict':
      return String(VERDICT_STATES.indexOf(row.verdict))
    case 'name':
      return row.kana
    default:
      return row[column] ?? ''
  }
}
