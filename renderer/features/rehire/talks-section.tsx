import type { ReactNode } from 'react'

import type { CasePage } from '#renderer/data/cases/case-page.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Section } from '#renderer/ui/page.tsx'

import styles from './cases.module.css'

interface TalksSectionProps {
  page: CasePage
  /** The line to log a talk with. */
  line: ReactNode
}

/** The talks of the person's history that belong to a case, the newest first. */
export function TalksSection({ page: { talks }, line }: TalksSectionProps) {
  const t = useT()
  return (
    <Section title={t('cases.talks')}>
      {line}
      {talks.length === 0 && <p className={styles.soft}>{t('cases.talks.empty')}</p>}
      {talks.length > 0 && (
        <ul className={styles.rows}>
          {talks.map((talk) => (
            <li key={talk.id} className={styles.row}>
              <span className={styles.day}>
                <DayText day={talk.happenedOn} />
              </span>
              <span className={styles.prose}>
                <span className={styles.soft}>{t(`choice.interactionKind.${talk.kind}`)}　</span>
                {talk.text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
