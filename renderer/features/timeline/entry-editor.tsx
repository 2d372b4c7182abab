import type { Done } from '#renderer/data/context.ts'
import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { DIRECTIONS, LOGGED_KINDS } from '#shared/domain/interaction/interaction.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { InteractionFields } from '#shared/domain/interaction/new-interaction.ts'
import { SCOPES } from '#shared/domain/record/record.ts'
import type { Id } from '#shared/lib/ids.ts'

import { AttendeeField } from './attendee-field.tsx'
import { CaseField } from './case-field.tsx'
import { GatheringField } from './gathering-field.tsx'
import { IntroductionFields } from './introduction-fields.tsx'
import { MoveButton } from './move-button.tsx'
import { othersOf, withOthers } from './others.ts'

import styles from './timeline.module.css'

interface EntryEditorProps {
  item: TimelineItem
  personId: Id<'alumnus'>
  onDone: (done: Done) => void
  onClose: () => void
}

/** Changes a touch in place; each field is saved when it is left. */
export function EntryEditor({ item, personId, onDone, onClose }: EntryEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().timeline.edit)
  const { interaction } = item
  const isIntroduction = interaction.kind === 'introduction'
  const save = (fields: Partial<InteractionFields>): void =>
    void run(interaction.id, fields).then((done) => done && done.actId !== null && onDone(done))
  return (
    <div className={styles.editor}>
      <FormRows labels="beside">
        {isLogged(interaction) && <KindFields interaction={interaction} save={save} />}
        <DayField
          isEchoHidden
          label={t('field.happenedOn')}
          value={interaction.happenedOn}
          onChange={(day) => day !== null && save({ happenedOn: day })}
        />
        <TextArea
          label={t(isIntroduction ? 'timeline.introduction.purpose' : 'field.text')}
          value={interaction.text}
          maxLength={20_000}
          onCommit={(text) => save({ text })}
        />
        {isIntroduction ? (
          <IntroductionFields item={item} save={save} />
        ) : (
          <Field label={t('timeline.chip.add-people')}>
            <AttendeeField
              personId={personId}
              value={othersOf(item, personId)}
              onChange={(attendees) =>
                save({ participants: withOthers(item, personId, attendees) })
              }
            />
          </Field>
        )}
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
      <Disclosure title={t('timeline.more-fields')} isOpenAtFirst={hasMore(interaction)}>
        <FormRows labels="beside">
          <TextField
            label={t('field.companyGain')}
            value={interaction.companyGain}
            maxLength={2000}
            onCommit={(text) => save({ companyGain: text.trim() })}
          />
          <TextField
            label={t('field.alumnusGain')}
            value={interaction.alumnusGain}
            maxLength={2000}
            onCommit={(text) => save({ alumnusGain: text.trim() })}
          />
          <Select
            label={t('field.scope')}
            {...(interaction.scope === 'personnel' && { hint: t('timeline.personnel.hint') })}
            value={interaction.scope}
            options={SCOPES.map((id) => ({ id, title: t(`choice.scope.${id}`) }))}
            onChange={(scope) => save({ scope })}
          />
          {interaction.kind !== 'event' && (
            <GatheringField linked={item.gathering} onChange={(id) => save({ gatheringId: id })} />
          )}
          <CaseField
            personId={personId}
            linked={item.linkedCase}
            onChange={(caseId) => save({ caseId })}
          />
        </FormRows>
      </Disclosure>
      {error && (
        <p className={styles.over} role="alert">
          {errorText(error)}
        </p>
      )}
      <div className={styles.editorFoot}>
        {interaction.kind !== 'event' && (
          <MoveButton item={item} personId={personId} onDone={onDone} />
        )}
        <Button size="small" onPress={onClose}>
          {t('timeline.entry.close')}
        </Button>
      </div>
    </div>
  )
}

interface KindFieldsProps {
  interaction: Interaction
  save: (fields: Partial<InteractionFields>) => void
}

function KindFields({ interaction, save }: KindFieldsProps) {
  const t = useT()
  return (
    <>
      <Select
        label={t('field.kind')}
        value={interaction.kind}
        options={LOGGED_KINDS.map((kind) => ({
          id: kind,
          title: t(`choice.interactionKind.${kind}`),
        }))}
        onChange={(kind) => save({ kind })}
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
    </>
  )
}

function isLogged({ kind }: Interaction): boolean {
  return LOGGED_KINDS.some((one) => one === kind)
}

function hasMore(touch: Interaction): boolean {
  const { companyGain, alumnusGain, gatheringId, caseId, kind, scope } = touch
  const isLinked = caseId !== null || (gatheringId !== null && kind !== 'event')
  return companyGain !== '' || alumnusGain !== '' || isLinked || scope !== 'company'
}
