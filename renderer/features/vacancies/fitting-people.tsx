import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'

import { CaseButton } from './case-button.tsx'
import { useReasonWords } from './reason-words.ts'
import type { VacancyWays } from './vacancies-tab.tsx'

import styles from './vacancies.module.css'

const FIRST = 15
/** People that each asking for more adds. */
const PAGE = 50

interface FittingPeopleProps extends VacancyWays {
  readonly vacancy: Vacancy
}

/** 合う人: who fits a vacancy, the best first, each with the reasons. */
export function FittingPeople({ vacancy, onOpenPerson, ...ways }: FittingPeopleProps) {
  const t = useT()
  const errorText = useErrorText()
  const reasonWords = useReasonWords()
  const [most, setMost] = useState(FIRST)
  const isClosed = vacancy.closedOn !== null
  const { value, error } = useLive(
    async (data) => (isClosed ? null : data.vacancies.matches(vacancy.id, most)),
    [vacancy.id, isClosed, most],
  )
  const people = value?.people ?? []
  const count = value?.count ?? 0
  return (
    <Section
      title={t('vacancies.fitting')}
      actions={
        count > 0 && <span className={styles.soft}>{t('vacancies.fitting.people', { count })}</span>
      }
    >
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      {isClosed && <p className={styles.soft}>{t('vacancies.fitting.closed')}</p>}
      {!isClosed && value === null && !error && <Skeleton lines={4} />}
      {value !== null && count === 0 && (
        <p className={styles.soft}>{t('vacancies.fitting.none')}</p>
      )}
      {count > 0 && <p className={styles.note}>{t('vacancies.fitting.order')}</p>}
      {people.length > 0 && (
        <ol className={styles.ranking}>
          {people.map(({ id, name, kana, caseId, reasons }) => (
            <li key={id} className={styles.ranked}>
              <div className={styles.words}>
                <Link onPress={() => onOpenPerson(id)}>
                  <PersonName name={name} kana={kana} reading="beside" />
                </Link>
                <span className={styles.why}>{reasonWords(reasons, vacancy)}</span>
              </div>
              <CaseButton
                about={name}
                caseId={caseId}
                onOpen={ways.onOpenCase}
                onStart={() => ways.onStartCase(id, vacancy.id)}
              />
            </li>
          ))}
        </ol>
      )}
      {count > people.length && people.length > 0 && (
        <div>
          <Button kind="quiet" size="small" onPress={() => setMost(people.length + PAGE)}>
            {t('vacancies.fitting.more', { count: count - people.length })}
          </Button>
        </div>
      )}
    </Section>
  )
}
