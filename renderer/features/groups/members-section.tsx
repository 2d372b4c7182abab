import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { GroupMember, GroupSheet } from '#renderer/data/group-records.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { MemberEditor } from './member-editor.tsx'
import { MemberRow } from './member-row.tsx'

import styles from './groups.module.css'

interface MembersSectionProps {
  sheet: GroupSheet
  onOpen: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** Who belongs to a group, since when and who leads it; who once did, folded away. */
export function MembersSection({ sheet, onOpen, onDone }: MembersSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().groups.join)
  const [editedId, setEditedId] = useState<string | null>(null)
  const { group, members, formerMembers } = sheet
  const join = ({ id }: { id: Id<'alumnus'> | Id<'staff'> }): void =>
    void run(group.id, id).then((done) => done && done.actId !== null && onDone(done))
  const list = (rows: readonly GroupMember[]) => (
    <ul className={styles.rows}>
      {rows.map((one) => (
        <MemberRow
          key={one.member.id}
          row={one}
          isEdited={one.member.id === editedId}
          onEdit={(isOn) => setEditedId(isOn ? one.member.id : null)}
          onOpen={onOpen}
        >
          <MemberEditor
            groupId={group.id}
            row={one}
            onDone={onDone}
            onClose={() => setEditedId(null)}
          />
        </MemberRow>
      ))}
    </ul>
  )
  return (
    <Section
      title={t('groups.members')}
      actions={<span className={styles.soft}>{t('groups.people', { count: members.length })}</span>}
    >
      {members.length === 0 ? (
        <p className={styles.soft}>{t('groups.members.empty')}</p>
      ) : (
        list(members)
      )}
      <PersonPicker
        label={t('groups.members.add')}
        taken={members.map(({ personId }) => personId)}
        onPick={join}
        onPickStaff={join}
      />
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      {formerMembers.length > 0 && (
        <Disclosure title={t('groups.members.former', { count: formerMembers.length })}>
          {list(formerMembers)}
        </Disclosure>
      )}
    </Section>
  )
}
