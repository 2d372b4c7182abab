import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Link } from '#renderer/ui/link.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { CaseButton } from './case-button.tsx'
import { useReasonWords } from './reason-words.ts'
import { StatusChip } from './status-chip.tsx'
import type { VacancyWays } from './vacancies-tab.tsx'

import styles from './vacancies.module.css'

/** More than these are nothing to choose from. */
const MOST = 5

interface FittingVacanciesProps extends Omit<VacancyWays, 'onOpenPerson'> {
  readonly personId: Id<'alumnus'>
  readonly onOpenVacancy: (id: Id<'vacancy'>) => void
}

/** 合う募集枠: the open vacancies that a person fits, each with the reasons; nothing where none does. */
export function FittingVacancies({ personId, onOpenVacancy, ...ways }: FittingVacanciesProps) {
  const t = useT()
  const errorText = useErrorText()
  const reasonWords = useReasonWords()
  const { value, error } = useLive((data) => data.vacancies.matchesFor(personId), [personId])
  if (error) return <Notice tone="danger">{errorText(error)}</Notice>
  if (value === null || value.length === 0) return null
  return (
    <div className={styles.forPerson}>
      <h3 className={styles.partTitle}>{t('vacancies.for-person')}</h3>
      <ul className={styles.rows}>
        {value.slice(0, MOST).map(({ vacancy, caseId, reasons }) => (
          <li key={vacancy.id} className={styles.ranked}>
            <div className={styles.words}>
              <span className={styles.itemTitle}>
                <Link onPress={() => onOpenVacancy(vacancy.id)}>
                  {vacancy.title || t('vacancies.no-name')}
                </Link>
                <StatusChip status={vacancy.positionStatus} />
              </span>
              <span className={styles.why}>{reasonWords(reasons, vacancy)}</span>
            </div>
            <CaseButton
              about={vacancy.title}
              caseId={caseId}
              onOpen={ways.onOpenCase}
              onStart={() => ways.onStartCase(personId, vacancy.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
