import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { lastAssignment, lastEmployeeNo, lastStint } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'

import styles from './merge-dialog.module.css'

interface MergeHeadsProps {
  keep: Alumnus
  other: Alumnus
  /** The other one is to stay instead. */
  onTurn: () => void
}

/** Which two records are put together, and which of them stays. */
export function MergeHeads({ keep, other, onTurn }: MergeHeadsProps) {
  const t = useT()
  return (
    <div className={styles.heads}>
      <div className={styles.head}>
        <Chip tone="thread">{t('alumni.merge.stays')}</Chip>
        <Facts person={keep} />
      </div>
      <div className={styles.head}>
        <span className={styles.headLine}>
          <Chip>{t('alumni.merge.goes')}</Chip>
          <Button kind="quiet" size="small" onPress={onTurn}>
            {t('alumni.merge.turn')}
          </Button>
        </span>
        <Facts person={other} />
      </div>
    </div>
  )
}

function Facts({ person }: { person: Alumnus }) {
  const assignment = lastAssignment(person)
  const stint = lastStint(person)
  const words = [assignment?.department, assignment?.grade, lastEmployeeNo(person)].filter(Boolean)
  return (
    <>
      <PersonName name={displayName(person)} kana={displayKana(person)} />
      <span className={styles.facts}>
        {words.join(' ')}
        {stint !== null && (
          <span>
            <DayText day={stint.joinedOn} /> – <DayText day={stint.leftOn} />
          </span>
        )}
      </span>
    </>
  )
}
