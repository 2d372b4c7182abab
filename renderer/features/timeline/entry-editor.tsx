import type { Done } from '#renderer/data/context.ts'
import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { DIRECTIONS, INTERACTION_KINDS } from '#shared/domain/interaction/interaction.ts'
import type { InteractionFields } from '#shared/domain/interaction/new-interaction.ts'

import { AttendeeField } from './attendee-field.tsx'
import { othersOf, withOthers } from './others.ts'

import styles from './timeline.module.css'

interface EntryEditorProps {
  item: TimelineItem
  personId: string
  onDone: (done: Done) => void
  onClose: () => void
}

/** Changes a touch in place; each field is saved when it is left. */
export function EntryEditor({ item, personId, onDone, onClose }: EntryEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().timeline.edit)
  const { interaction } = item
  const save = (fields: Partial<InteractionFields>): void =>
    void run(interaction.id, fields).then((done) => done && done.actId !== null && onDone(done))
  return (
    <div className={styles.editor}>
      <FormRows labels="beside">
        <Select
          label={t('field.kind')}
          value={interaction.kind}
          options={INTERACTION_KINDS.map((kind) => ({
            id: kind,
            title: t(`choice.interactionKind.${kind}`),
          }))}
          onChange={(kind) => save({ kind })}
        />
        <DayField
          isEchoHidden
          label={t('field.happenedOn')}
          value={interaction.happenedOn}
          onChange={(day) => day !== null && save({ happenedOn: day })}
        />
        <Select
          label={t('field.direction')}
          value={interaction.direction ?? 'none'}
          options={[
            ...DIRECTIONS.map((id) => ({ id, title: t(`choice.direction.${id}`) })),
            { id: 'none', title: t('timeline.direction.none') } as const,
          ]}
          onChange={(id) => save({ direction: id === 'none' ? null : id })}
        />
        <TextArea
          label={t('field.text')}
          value={interaction.text}
          maxLength={20_000}
          onCommit={(text) => save({ text })}
        />
        <Field label={t('timeline.chip.add-people')}>
          <AttendeeField
            personId={personId}
            value={othersOf(item, personId)}
            onChange={(attendees) => save({ participants: withOthers(item, personId, attendees) })}
          />
        </Field>
        <TextField
          label={t('field.nextStep')}
          value={interaction.nextStep}
          maxLength={1000}
          onCommit={(nextStep) => save({ nextStep })}
        />
        <DayField
          isEchoHidden
          label={t('field.nextStepDueOn')}
          value={interaction.nextStepDueOn}
          onChange={(nextStepDueOn) => save({ nextStepDueOn, nextStepDoneOn: null })}
        />
      </FormRows>
      {error && (
        <p className={styles.over} role="alert">
          {errorText(error)}
        </p>
      )}
      <div className={styles.editorFoot}>
        <Button size="small" onPress={onClose}>
          {t('timeline.entry.close')}
        </Button>
      </div>
    </div>
  )
}
