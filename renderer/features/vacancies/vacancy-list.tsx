import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import type { VacancyRow } from '#renderer/data/vacancies/rows.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { PlusIcon, ReturnIcon } from '#renderer/ui/icons.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { NewVacancyDialog } from './new-vacancy-dialog.tsx'
import { TrashedVacancies } from './trashed-vacancies.tsx'
import { VacancyItem } from './vacancy-item.tsx'

import styles from './vacancies.module.css'

interface VacancyListProps {
  readonly onSelect: (id: Id<'vacancy'>) => void
  readonly onDone: (done: Done) => void
}

/** The open vacancies with how many fit each, then the closed ones, folded away. */
export function VacancyList({ onSelect, onDone }: VacancyListProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: rows, error } = useLive((data) => data.vacancies.list('live'), [])
  const [isAdding, setAdding] = useState(false)
  const open = rows?.filter(({ vacancy }) => vacancy.closedOn === null) ?? []
  const closed = rows?.filter(({ vacancy }) => vacancy.closedOn !== null) ?? []
  const list = (some: readonly VacancyRow[]) => (
    <ul className={styles.rows}>
      {some.map((row) => (
        <VacancyItem key={row.vacancy.id} row={row} onSelect={onSelect} />
      ))}
    </ul>
  )
  const add = (
    <Button kind="primary" icon={<PlusIcon />} onPress={() => setAdding(true)}>
      {t('vacancies.add')}
    </Button>
  )
  return (
    <div className={styles.list}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {rows === null && error === null && <Skeleton lines={4} />}
      {rows?.length === 0 && (
        <EmptyState title={t('vacancies.empty')} icon={<ReturnIcon size={20} />} action={add} />
      )}
      {rows !== null && rows.length > 0 && (
        <div className={styles.listHead}>
          <span className={styles.soft}>{t('vacancies.count', { count: open.length })}</span>
          {add}
        </div>
      )}
      {open.length > 0 && list(open)}
      {closed.length > 0 && (
        <Disclosure title={t('vacancies.closed', { count: closed.length })}>
          {list(closed)}
        </Disclosure>
      )}
      <TrashedVacancies onDone={onDone} />
      {isAdding && (
        <NewVacancyDialog onClose={() => setAdding(false)} onDone={onDone} onAdded={onSelect} />
      )}
    </div>
  )
}
