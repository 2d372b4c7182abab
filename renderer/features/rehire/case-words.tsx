import type { CaseRow } from '#renderer/data/cases/case-rows.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { WarningIcon } from '#renderer/ui/icons.tsx'
import type { CaseDue } from '#shared/domain/rehire/case-state.ts'

import styles from './cases.module.css'

/** The day on which something is due, with a word where it has passed; nothing for null. */
export function DueDay({ due, isOverdue }: { due: CaseDue | null; isOverdue: boolean }) {
  const t = useT()
  const shortDay = useShortDay()
  if (due === null) return null
  const { text, hint } = shortDay(due.dueOn)
  return (
    <span className={isOverdue ? styles.late : styles.soft}>
      <time dateTime={due.dueOn} title={hint}>
        {t('cases.steps.due', { day: text })}
      </time>{' '}
      {isOverdue && <span className={styles.lateWord}>{t('cases.late')}</span>}
    </span>
  )
}

interface WarningSignProps {
  row: CaseRow
  /** The number alone, where the head of the column says what is counted. */
  isShort?: boolean
}

/** Says that something is to be checked before going on; nothing where nothing is. */
export function WarningSign({ row: { warningCount }, isShort = false }: WarningSignProps) {
  const t = useT()
  if (warningCount === 0) return null
  return (
    <span className={styles.warning}>
      <WarningIcon />
      {t(isShort ? 'cases.list.warnings' : 'cases.warnings', { count: warningCount })}
    </span>
  )
}
