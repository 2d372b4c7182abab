import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

interface MembershipsSectionProps {
  onOpenGroup: (id: Id<'interestGroup'>) => void
}

/** 分科会: the open groups that the person belongs to; nothing where there are none. */
export function MembershipsSection({ onOpenGroup }: MembershipsSectionProps) {
  const t = useT()
  const { person } = useSheet()
  const { value: rows } = useLive((data) => data.groups.of(person.id), [person.id])
  if (rows === null || rows.length === 0) return null
  return (
    <Section title={t('groups.title')}>
      <ul className={styles.companions}>
        {rows.map(({ group, leaders }) => (
          <li key={group.id}>
            <Link onPress={() => onOpenGroup(group.id)}>{group.name}</Link>
            <span className={styles.soft}>
              {group.field}{' '}
              {leaders.some(({ personId }) => personId === person.id) && (
                <Chip tone="thread">{t('groups.leader')}</Chip>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
