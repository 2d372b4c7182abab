import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useMomentText } from '#renderer/records/moment-text.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { conflictLabel } from './conflict-labels.ts'
import { outcomeWords, recordWordOf } from './conflict-sentences.ts'

import styles from './conflicts.module.css'

export interface SettledConflictsProps {
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
}

/** What was settled, folded away: whose, which field, how and when. */
export function SettledConflicts({ onOpenPerson }: SettledConflictsProps) {
  const t = useT()
  const momentText = useMomentText()
  const rows = useLive((data) => data.conflicts.settled(), []).value ?? []
  if (rows.length === 0) return null
  return (
    <Section title={t('conflicts.settled')}>
      <Disclosure title={t('conflicts.settled.count', { count: rows.length })}>
        <ul className={styles.settled}>
          {rows.map(({ conflict, title, alumnusId }) => {
            const { id, kind, key, recordId, outcome, settledAt } = conflict
            const recordWord = recordWordOf(recordId)
            const name = title === '' && recordWord !== null ? t(recordWord) : title
            const [field = ''] = key.split('/')
            return (
              <li key={id} className={styles.settledOne}>
                <span>
                  {alumnusId === null ? (
                    <span translate="no">{name}</span>
                  ) : (
                    <Link onPress={() => onOpenPerson(alumnusId)}>
                      <span translate="no">{name}</span>
                    </Link>
                  )}
                </span>
                <span>{field !== '' && t(conflictLabel(recordId.slice(0, 3), field))}</span>
                <span>{outcome !== null && t(outcomeWords(kind, outcome))}</span>
                <span className={styles.soft}>{settledAt !== null && momentText(settledAt)}</span>
              </li>
            )
          })}
        </ul>
      </Disclosure>
    </Section>
  )
}
