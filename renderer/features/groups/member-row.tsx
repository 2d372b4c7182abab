import type { ReactNode } from 'react'

import type { GroupMember } from '#renderer/data/group-records.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { EditIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import type { Id } from '#shared/lib/ids.ts'

import styles from './groups.module.css'

interface MemberRowProps {
  row: GroupMember
  isEdited: boolean
  onEdit: (isOn: boolean) => void
  onOpen: (id: Id<'alumnus'>) => void
  /** The editor, shown while the row is edited. */
  children: ReactNode
}

/** One member: the name, whether it is one of the staff or a leader, from when until when. */
export function MemberRow({ row, isEdited, onEdit, onOpen, children }: MemberRowProps) {
  const t = useT()
  const { member, personId, name, kana, isStaff } = row
  return (
    // Escape closes the row's editor, not the sheet around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isEdited) return
        event.stopPropagation()
        onEdit(false)
      }}
    >
      <div className={styles.row}>
        <span className={styles.words}>
          {isStaff || name === '' ? (
            <span>{name === '' ? t('groups.members.gone') : name}</span>
          ) : (
            <Link onPress={() => onOpen(personId as Id<'alumnus'>)}>
              <PersonName name={name} kana={kana} reading="beside" />
            </Link>
          )}
          {member.isLeader && <Chip tone="thread">{t('groups.leader')}</Chip>}
          {isStaff && <Chip>{t('groups.staff')}</Chip>}
          <span className={styles.soft}>
            {member.joinedOn !== null && (
              <>
                <DayText day={member.joinedOn} /> –{' '}
              </>
            )}
            <DayText day={member.leftOn} />
          </span>
        </span>
        <IconButton
          label={t('groups.members.edit', { name })}
          icon={<EditIcon />}
          size="small"
          isOn={isEdited}
          onPress={() => onEdit(!isEdited)}
        />
      </div>
      {isEdited && children}
    </li>
  )
}
