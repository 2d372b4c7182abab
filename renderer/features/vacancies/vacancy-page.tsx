import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { FittingPeople } from './fitting-people.tsx'
import type { VacancyWays } from './vacancies-tab.tsx'
import { VacancyEditor } from './vacancy-editor.tsx'
import { VacancyHead } from './vacancy-head.tsx'

import styles from './vacancies.module.css'

interface VacancyPageProps extends VacancyWays {
  readonly id: Id<'vacancy'>
  readonly onClose: () => void
  readonly onDone: (done: Done) => void
}

/** One vacancy: who fits it and why, and what it is, to be edited in place. */
export function VacancyPage({ id, onClose, onDone, ...ways }: VacancyPageProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: found, error } = useLive(
    async (data) => ({ row: await data.vacancies.get(id) }),
    [id],
  )
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (found === null) return <Skeleton lines={6} />
  const { row } = found
  if (row === null || row.vacancy.trashedAt !== null) {
    return (
      <EmptyState
        title={t(row === null ? 'vacancies.gone' : 'vacancies.in-trash')}
        action={<Button onPress={onClose}>{t('vacancies.back')}</Button>}
      />
    )
  }
  const { vacancy } = row
  return (
    <article className={styles.page} aria-label={vacancy.title}>
      <VacancyHead vacancy={vacancy} onClose={onClose} onDone={onDone} />
      <div className={styles.columns}>
        <FittingPeople vacancy={vacancy} {...ways} />
        <VacancyEditor vacancy={vacancy} onDone={onDone} />
      </div>
    </article>
  )
}
