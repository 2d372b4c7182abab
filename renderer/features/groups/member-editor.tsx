import type { Done } from '#renderer/data/context.ts'
import type { GroupMember } from '#renderer/data/group-records.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Switch } from '#renderer/ui/choices.tsx'
import { RowEditor } from '#renderer/ui/row-editor.tsx'
import type { Id } from '#shared/lib/ids.ts'

interface MemberEditorProps {
  groupId: Id<'interestGroup'>
  row: GroupMember
  onDone: (done: Done) => void
  onClose: () => void
}

/** Changes what a member is to a group; each field is saved when it is left. */
export function MemberEditor({ groupId, row: { member }, onDone, onClose }: MemberEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const { groups } = useData()
  const { run, error } = useCommand(groups.editMember)
  const removal = useCommand(groups.removeMember)
  const problem = error ?? removal.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const save = (fields: Parameters<typeof run>[2]): void =>
    void run(groupId, member.id, fields).then(tell)
  return (
    <RowEditor
      problem={problem && errorText(problem)}
      acts={
        <>
          <Button
            size="small"
            kind="quiet"
            isBusy={removal.isRunning}
            onPress={() => void removal.run(groupId, member.id).then(tell)}
          >
            {t('groups.members.remove')}
          </Button>
          <Button size="small" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      <Switch
        label={t('groups.leader')}
        value={member.isLeader}
        onChange={(isLeader) => save({ isLeader })}
      />
      <DayField
        isEchoHidden
        label={t('groups.joined-on')}
        value={member.joinedOn}
        onChange={(joinedOn) => save({ joinedOn })}
      />
      <DayField
        isEchoHidden
        label={t('groups.left-on')}
        hint={t('groups.left-on.hint')}
        value={member.leftOn}
        onChange={(leftOn) => save({ leftOn })}
      />
    </RowEditor>
  )
}
