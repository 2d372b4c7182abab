import type { Done } from '#renderer/data/context.ts'
import type { GroupSheet as Sheet } from '#renderer/data/group-records.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { CheckIcon, MailIcon, MoreIcon, TrashIcon, UndoIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { SCOPES } from '#shared/domain/record/record.ts'
import type { Id } from '#shared/lib/ids.ts'

import { useActivityText } from './activity-text.ts'
import { GroupMarks } from './group-marks.tsx'
import { MeetingsSection } from './meetings-section.tsx'
import { MembersSection } from './members-section.tsx'
import { NotesSection } from './notes-section.tsx'

import styles from './groups.module.css'

export interface GroupSheetProps {
  id: Id<'interestGroup'>
  onSelect: (id: Id<'interestGroup'> | null) => void
  onOpen: (id: Id<'alumnus'>) => void
  onOpenEvent: (id: Id<'event'>) => void
  onInvite: (id: Id<'interestGroup'>) => void
  onDone: (done: Done) => void
}

/** All that is kept on one group, to read and to edit in place. */
export function GroupSheet({ id, onSelect, onDone, ...ways }: GroupSheetProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: found, error } = useLive(
    async (data) => ({ sheet: await data.groups.get(id) }),
    [id],
  )
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (found === null) return <Skeleton lines={6} />
  const { sheet } = found
  if (sheet === null || sheet.group.trashedAt !== null) {
    return (
      <EmptyState
        title={t(sheet === null ? 'groups.gone' : 'groups.in-trash')}
        action={<Button onPress={() => onSelect(null)}>{t('ui.close')}</Button>}
      />
    )
  }
  return (
    <article className={styles.sheet} aria-label={sheet.group.name}>
      <Head sheet={sheet} onInvite={() => ways.onInvite(id)} onDone={onDone} />
      <About sheet={sheet} onDone={onDone} />
      <MembersSection sheet={sheet} onOpen={ways.onOpen} onDone={onDone} />
      <MeetingsSection sheet={sheet} onOpenEvent={ways.onOpenEvent} onDone={onDone} />
      <NotesSection sheet={sheet} onDone={onDone} />
    </article>
  )
}

interface PartProps {
  sheet: Sheet
  onDone: (done: Done) => void
}

function Head({ sheet, onInvite, onDone }: PartProps & { onInvite: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const activityText = useActivityText()
  const { groups } = useData()
  const close = useCommand(groups.close)
  const trash = useCommand(groups.moveToTrash)
  const { group, activity } = sheet
  const isClosed = group.closedOn !== null
  const problem = close.error ?? trash.error
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h2 className={styles.title}>{group.name || t('groups.no-name')}</h2>
        <MenuButton
          label={t('groups.more')}
          icon={<MoreIcon />}
          isIconOnly
          acts={[
            {
              id: 'invite',
              title: t('invite.open'),
              icon: <MailIcon />,
              isDisabled: isClosed,
              onAction: onInvite,
            },
            {
              id: 'close',
              title: t(isClosed ? 'groups.reopen' : 'groups.close'),
              icon: isClosed ? <UndoIcon /> : <CheckIcon />,
              onAction: () => void close.run(group.id, !isClosed).then(tell),
            },
            {
              id: 'trash',
              title: t('groups.to-trash'),
              icon: <TrashIcon />,
              onAction: () => void trash.run(group.id).then(tell),
            },
          ]}
        />
      </div>
      <p className={styles.facts}>
        <GroupMarks row={sheet} />
        <span>{t('groups.activity.year', { text: activityText(activity) })}</span>
        {activity.nextMeetingOn !== null && (
          <span>
            {t('groups.next-meeting')} <DayText day={activity.nextMeetingOn} />
          </span>
        )}
      </p>
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
    </header>
  )
}

function About({ sheet: { group }, onDone }: PartProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().groups.edit)
  const save = (fields: Parameters<typeof run>[1]): void =>
    void run(group.id, fields).then((done) => done && done.actId !== null && onDone(done))
  return (
    <Section title={t('groups.about')}>
      <FormRows labels="beside">
        <TextField
          label={t('groups.name')}
          value={group.name}
          maxLength={200}
          onCommit={(name) => name.trim() !== '' && save({ name: name.trim() })}
        />
        <TextField
          label={t('groups.field')}
          value={group.field}
          maxLength={200}
          onCommit={(field) => save({ field: field.trim() })}
        />
        <TextArea
          label={t('groups.purpose')}
          value={group.purpose}
          maxLength={5000}
          onCommit={(purpose) => save({ purpose })}
        />
        <Select
          label={t('field.scope')}
          value={group.scope}
          options={SCOPES.map((id) => ({ id, title: t(`choice.scope.${id}`) }))}
          onChange={(scope) => save({ scope })}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </Section>
  )
}
