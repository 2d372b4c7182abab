import type { Done } from '#renderer/data/context.ts'
import type { StoryRow } from '#renderer/data/groups/stories.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { CONSENT_METHODS } from '#shared/domain/alumnus/alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'

import { CopyText } from './copy-text.tsx'
import { PublishingSection } from './publishing-section.tsx'
import { StoryHead } from './story-head.tsx'
import { useStoryEdit } from './use-story-edit.ts'

import styles from './feedback.module.css'

export interface StoryPageProps {
  id: Id<'programme'>
  onSelect: (id: Id<'programme'> | null) => void
  onOpenPerson: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** One story: who tells it, its text, the permission, and where it is to be read. */
export function StoryPage({ id, onSelect, onOpenPerson, onDone }: StoryPageProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: found, error } = useLive(
    async (data) => ({ row: await data.stories.get(id) }),
    [id],
  )
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (found === null) return <Skeleton lines={6} />
  const { row } = found
  if (row === null || row.story.trashedAt !== null) {
    return (
      <EmptyState
        title={t(row === null ? 'feedback.gone' : 'feedback.in-trash')}
        action={<Button onPress={() => onSelect(null)}>{t('ui.close')}</Button>}
      />
    )
  }
  return (
    <article className={styles.page} aria-label={row.story.name}>
      <StoryHead row={row} onOpenPerson={onOpenPerson} onDone={onDone} />
      <TextSection row={row} onDone={onDone} />
      <PermissionSection row={row} onDone={onDone} />
      <PublishingSection row={row} onDone={onDone} />
    </article>
  )
}

interface PartProps {
  row: StoryRow
  onDone: (done: Done) => void
}

function TextSection({ row: { story }, onDone }: PartProps) {
  const t = useT()
  const errorText = useErrorText()
  const { save, error } = useStoryEdit(story.id, onDone)
  return (
    <Section
      title={t('stories.text')}
      actions={<CopyText label={t('stories.copy')} text={story.text} />}
    >
      <FormRows labels="beside">
        <TextField
          label={t('feedback.name')}
          value={story.name}
          maxLength={100}
          onCommit={(name) => name.trim() !== '' && save({ name: name.trim() })}
        />
        <TextArea
          label={t('stories.text')}
          value={story.text}
          maxLength={20_000}
          rows={6}
          onCommit={(text) => save({ text })}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </Section>
  )
}

function PermissionSection({ row: { story }, onDone }: PartProps) {
  const t = useT()
  const errorText = useErrorText()
  const { save, error } = useStoryEdit(story.id, onDone)
  return (
    <Section title={t('stories.permission')}>
      <FormRows labels="beside">
        <DayField
          isEchoHidden
          label={t('stories.permitted-on')}
          value={story.permittedOn}
          onChange={(permittedOn) => save({ permittedOn })}
        />
        <Select
          label={t('stories.method')}
          options={CONSENT_METHODS.map((id) => ({ id, title: t(`choice.consentMethod.${id}`) }))}
          value={story.permissionMethod}
          onChange={(permissionMethod) => save({ permissionMethod })}
        />
        <DayField
          isEchoHidden
          label={t('stories.permitted-until')}
          hint={t('stories.permitted-until.hint')}
          value={story.permittedUntil}
          onChange={(permittedUntil) => save({ permittedUntil })}
        />
        <DayField
          isEchoHidden
          label={t('stories.withdrawn-on')}
          hint={t('stories.withdrawn-on.hint')}
          value={story.withdrawnOn}
          onChange={(withdrawnOn) => save({ withdrawnOn })}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </Section>
  )
}
