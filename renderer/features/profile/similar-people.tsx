import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './profile.module.css'

interface SimilarPeopleProps {
  people: readonly ListRow[]
  onOpen: (id: Id<'alumnus'>) => void
}

/** People of that name who are there already, to look before another is added. */
export function SimilarPeople({ people, onOpen }: SimilarPeopleProps) {
  const t = useT()
  return (
    <Notice tone="warn">
      {t('profile.add.similar')}
      <ul className={styles.similar}>
        {people.map((person) => (
          <li key={person.id}>
            <Link onPress={() => onOpen(person.id)}>
              {t('profile.add.open', { name: person.name })}
            </Link>{' '}
            {[person.department, person.grade].filter(Boolean).join(' ')}{' '}
            <DayText day={person.joinedOn} />
            {(person.joinedOn ?? person.leftOn) !== null && ' – '}
            <DayText day={person.leftOn} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
