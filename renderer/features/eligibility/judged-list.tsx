import type { PeopleWindow } from '#renderer/data/eligibility/preview.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { useToday } from '#renderer/records/today.ts'
import { verdictSentence } from '#renderer/records/verdict-sentence.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Link } from '#renderer/ui/link.tsx'
import type { Id } from '#shared/lib/ids.ts'

import styles from './eligibility.module.css'

interface JudgedListProps {
  readonly window: PeopleWindow
  readonly onOpen: (id: Id<'alumnus'>) => void
  /** More names are wanted. */
  readonly onMore: () => void
}

/** People with what a rule says of each, and why. */
export function JudgedList({ window, onOpen, onMore }: JudgedListProps) {
  const t = useT()
  const today = useToday()
  const rest = window.total - window.people.length
  return (
    <>
      <ul className={styles.judged}>
        {window.people.map(({ id, name, kana, verdict, approverName }) => (
          <li key={id}>
            <Link onPress={() => onOpen(id)}>
              <PersonName name={name} kana={kana} reading="none" />
            </Link>
            <span className={styles.soft}>
              {verdictSentence(verdict, t, { today, approverName })}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button kind="quiet" size="small" onPress={onMore}>
            {t('eligibility.more', { count: rest })}
          </Button>
        </div>
      )}
    </>
  )
}
