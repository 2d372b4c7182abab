import { useMemo } from 'react'

import { useLanguage, useT } from '#renderer/i18n/language.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { NearDayText } from '#renderer/records/near-day-text.tsx'
import { tenureText } from '#renderer/records/tenure-text.ts'
import { useToday } from '#renderer/records/today.ts'
import { VerdictChip } from '#renderer/records/verdict-chip.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import type { GridColumn } from '#renderer/ui/data-grid.types.ts'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { AlumniColumn } from '#shared/domain/alumnus/query.ts'
import type { Day } from '#shared/lib/dates.ts'
import { writePhone } from '#shared/transfer/write/words.ts'

import { columnWidth, knownColumns } from './list-columns.ts'
import { NameCell } from './name-cell.tsx'

import styles from './alumni-screen.module.css'

/** The columns of the list as the table draws them. */
export function useGridColumns(columns: readonly AlumniColumn[]): readonly GridColumn<ListRow>[] {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const names = columns.join(' ')
  return useMemo(
    () =>
      knownColumns(names.split(' ')).map((id) => ({
        id,
        title: t(`field.${id}`),
        width: columnWidth(id, language),
        ...(id === 'name' && { minWidth: 120 }),
        ...(id === 'tenure' && { align: 'end' as const }),
        isSortable: true,
        render: (row: ListRow) => cell(id, row, t, today),
      })),
    [names, t, language, today],
  )
}

function cell(id: AlumniColumn, row: ListRow, t: Translate, today: Day) {
  switch (id) {
    case 'name':
      return <NameCell row={row} />
    case 'period':
      return <Period row={row} />
    case 'tenure':
      return tenureText(row.tenure, t)
    case 'leftOn':
      return <DayText day={row.leftOn} />
    case 'leavingKind':
      return row.leavingKind && t(`choice.leavingKind.${row.leavingKind}`)
    case 'verdict':
      return <VerdictChip state={row.verdict} />
    case 'phone':
      return writePhone(row.phone)
    case 'tags':
      return <Words words={row.tags} />
    case 'skills':
      return row.skills.join('、')
    case 'lastContactOn':
      return <NearDayText day={row.lastContactOn} />
    case 'nextStepDueOn':
      return (
        <span className={(row.nextStepDueOn ?? today) < today ? styles.overdue : undefined}>
          <NearDayText day={row.nextStepDueOn} />
        </span>
      )
    case 'owner':
      return row.ownerName
    default:
      return row[id]
  }
}

function Period({ row }: { row: ListRow }) {
  const t = useT()
  if (row.joinedOn === null && row.leftOn === null) return null
  return (
    <>
      <DayText day={row.joinedOn} />
      {' – '}
      <DayText day={row.leftOn} />
      {row.stintCount > 1 && (
        <span className={styles.aside}>{t('alumni.list.stints', { count: row.stintCount })}</span>
      )}
    </>
  )
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <span className={styles.words}>
      {words.map((word) => (
        <Chip key={word}>{word}</Chip>
      ))}
    </span>
  )
}
