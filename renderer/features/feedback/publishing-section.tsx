import type { Done } from '#renderer/data/context.ts'
import type { StoryRow } from '#renderer/data/groups/stories.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { SCOPES } from '#shared/domain/record/record.ts'

import { useStoryEdit } from './use-story-edit.ts'

interface PublishingSectionProps {
  row: StoryRow
  onDone: (done: Done) => void
}

/** Where a story is to be read, with a warning where it may not be. */
export function PublishingSection({ row, onDone }: PublishingSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { story } = row
  const { save, error } = useStoryEdit(story.id, onDone)
  return (
    <Section title={t('stories.publishing')}>
      <Warnings row={row} save={save} />
      <FormRows labels="beside">
        <Select
          label={t('stories.scope')}
          options={SCOPES.map((id) => ({ id, title: t(`choice.scope.${id}`) }))}
          value={story.scope}
          onChange={(scope) => save({ scope })}
        />
        <TextField
          label={t('stories.published-where')}
          placeholder={t('stories.published-where.example')}
          value={story.publishedWhere}
          maxLength={1000}
          onCommit={(publishedWhere) => save({ publishedWhere: publishedWhere.trim() })}
        />
        <DayField
          isEchoHidden
          label={t('stories.published-on')}
          value={story.publishedOn}
          onChange={(publishedOn) => save({ publishedOn })}
        />
        <DayField
          isEchoHidden
          label={t('stories.taken-down-on')}
          value={story.takenDownOn}
          onChange={(takenDownOn) => save({ takenDownOn })}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </Section>
  )
}

function Warnings({ row, save }: { row: StoryRow; save: ReturnType<typeof useStoryEdit>['save'] }) {
  const t = useT()
  const today = useToday()
  const { story, state, isPublished, mustComeDown } = row
  if (mustComeDown) {
    const where = story.publishedWhere || t('stories.where-unknown')
    return (
      <Notice
        tone="danger"
        action={
          <Button size="small" onPress={() => save({ takenDownOn: today })}>
            {t('stories.take-down')}
          </Button>
        }
      >
        {t('stories.must-come-down', { state, where })}
      </Notice>
    )
  }
  if (state !== 'permitted') return <Notice tone="warn">{t('stories.not-yet', { state })}</Notice>
  if (!isPublished || story.scope === 'public') return null
  const scope = t(`choice.scope.${story.scope}`)
  return <Notice tone="warn">{t('stories.scope.warning', { scope })}</Notice>
}
