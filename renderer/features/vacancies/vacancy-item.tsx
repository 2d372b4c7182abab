import type { VacancyRow } from '#renderer/data/vacancies/rows.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Link } from '#renderer/ui/link.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { StatusChip } from './status-chip.tsx'

import styles from './vacancies.module.css'

interface VacancyItemProps {
  readonly row: VacancyRow
  readonly onSelect: (id: Id<'vacancy'>) => void
}

/** A vacancy in the list: what it is, how many fit it, how many cases there are of it. */
export function VacancyItem({ row, onSelect }: VacancyItemProps) {
  const t = useT()
  const today = useToday()
  const shortDay = useShortDay()
  const { vacancy, fitting, cases } = row
  const { department, grade, place, hours, applyBy, closedOn } = vacancy
  const about = [department, grade, place, hours].filter(Boolean).join('・')
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <span className={styles.itemTitle}>
          <Link onPress={() => onSelect(vacancy.id)}>
            {vacancy.title || t('vacancies.no-name')}
          </Link>
          <StatusChip status={vacancy.positionStatus} />
        </span>
        {about !== '' && <span className={styles.soft}>{about}</span>}
      </div>
      <div className={styles.facts}>
        {closedOn !== null && (
          <span>{t('vacancies.closed-on', { day: shortDay(closedOn).text })}</span>
        )}
        {closedOn === null && applyBy !== null && (
          <span>
            {applyBy < today
              ? t('vacancies.over')
              : t('vacancies.until', { day: shortDay(applyBy).text })}
          </span>
        )}
        {cases > 0 && <span>{t('vacancies.cases', { count: cases })}</span>}
        {fitting !== null && (
          <span className={styles.fittingCount}>
            {t('vacancies.fitting.count', { count: fitting })}
          </span>
        )}
      </div>
    </li>
  )
}
