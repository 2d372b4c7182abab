import { useMemo } from 'react'

import type { CaseRow } from '#renderer/data/cases/case-rows.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { useDueWord } from '#renderer/records/due-word.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import type { GridColumn } from '#renderer/ui/data-grid.types.ts'
import { Link } from '#renderer/ui/link.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { DueDay, WarningSign } from './case-words.tsx'

import styles from './cases.module.css'

/** The columns of the cases. */
export function useCaseColumns(onOpen: (id: Id<'case'>) => void): readonly GridColumn<CaseRow>[] {
  const t = useT()
  const dueWord = useDueWord()
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('cases.name'),
        width: 190,
        render: (row) => (
          <Link onPress={() => onOpen(row.id)}>
            <PersonName name={row.name} kana={row.kana} reading="beside" />
          </Link>
        ),
      },
      {
        id: 'post',
        title: t('cases.post'),
        width: 145,
        render: (row) => row.title || t('cases.no-title'),
      },
      {
        id: 'stage',
        title: t('cases.stage'),
        width: 95,
        render: (row) => t(`cases.stage.${row.stage}`),
      },
      {
        id: 'next',
        title: t('cases.next'),
        width: 100,
        render: (row) => (row.nextStep === null ? '' : t(`cases.step.${row.nextStep}`)),
      },
      {
        id: 'due',
        title: t('cases.due'),
        width: 230,
        render: (row) =>
          row.due !== null && (
            <span className={styles.dueCell}>
              <span>{dueWord(row.due)}</span>
              <DueDay due={row.due} isOverdue={row.isOverdue} />
            </span>
          ),
      },
      {
        id: 'opened',
        title: t('cases.opened'),
        width: 100,
        render: (row) => <DayText day={row.openedOn} />,
      },
      { id: 'keeper', title: t('cases.keeper'), width: 90, render: (row) => row.keeperName },
      {
        id: 'warnings',
        title: t('cases.to-check'),
        width: 110,
        render: (row) => <WarningSign row={row} isShort />,
      },
    ],
    [t, dueWord, onOpen],
  )
}
