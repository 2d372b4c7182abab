import type { Done } from '#renderer/data/context.ts'
import type { FeedbackSheet } from '#renderer/data/feedback/records.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import { FEEDBACK_SUBJECTS } from '#shared/domain/programme/feedback-request.ts'
import type { Id } from '#shared/lib/ids.ts'

import { AskedSection } from './asked-section.tsx'
import { CopyText } from './copy-text.tsx'
import { RequestHead } from './request-head.tsx'

import styles from './feedback.module.css'

export interface RequestPageProps {
  id: Id<'programme'>
  onSelect: (id: Id<'programme'> | null) => void
  onOpenPerson: (id: Id<'alumnus'>) => void
  onWrite: (id: Id<'alumnus'>, letter: LetterText) => void
  onDone: (done: Done) => void
}

/** One question: what is asked, whom, what they answered, and what the company changed. */
export function RequestPage({ id, onSelect, onDone, ...ways }: RequestPageProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value: found, error } = useLive(
    async (data) => ({ sheet: await data.feedback.get(id) }),
    [id],
  )
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (found === null) return <Skeleton lines={6} />
  const { sheet } = found
  if (sheet === null || sheet.request.trashedAt !== null) {
    return (
      <EmptyState
        title={t(sheet === null ? 'feedback.gone' : 'feedback.in-trash')}
        action={<Button onPress={() => onSelect(null)}>{t('ui.close')}</Button>}
      />
    )
  }
  return (
    <article className={styles.page} aria-label={sheet.request.name}>
      <RequestHead sheet={sheet} onDone={onDone} />
      <QuestionSection sheet={sheet} onDone={onDone} />
      <AskedSection
        sheet={sheet}
        onOpen={ways.onOpenPerson}
        onWrite={ways.onWrite}
        onDone={onDone}
      />
      <ChangedSection sheet={sheet} onDone={onDone} />
    </article>
  )
}

interface PartProps {
  sheet: FeedbackSheet
  onDone: (done: Done) => void
}

function useEdit({ sheet: { request }, onDone }: PartProps) {
  const { run, error } = useCommand(useData().feedback.edit)
  const save = (fields: Parameters<typeof run>[1]): void =>
    void run(request.id, fields).then((done) => done && done.actId !== null && onDone(done))
  return { save, error }
}

function QuestionSection(props: PartProps) {
  const t = useT()
  const errorText = useErrorText()
  const { save, error } = useEdit(props)
  const { request } = props.sheet
  return (
    <Section
      title={t('feedback.question')}
      actions={<CopyText label={t('feedback.question.copy')} text={request.question} />}
    >
      <FormRows labels="beside">
        <TextField
          label={t('feedback.name')}
          value={request.name}
          maxLength={100}
          onCommit={(name) => name.trim() !== '' && save({ name: name.trim() })}
        />
        <RadioGroup
          label={t('feedback.about')}
          layout="row"
          options={FEEDBACK_SUBJECTS.map((id) => ({ id, title: t(`feedback.about.${id}`) }))}
          value={request.about}
          onChange={(about) => save({ about })}
        />
        <TextArea
          label={t('feedback.question.text')}
          value={request.question}
          maxLength={5000}
          onCommit={(question) => save({ question })}
        />
        <DayField
          label={t('feedback.due-on')}
          value={request.dueOn}
          onChange={(dueOn) => save({ dueOn })}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </Section>
  )
}

function ChangedSection(props: PartProps) {
  const t = useT()
  const errorText = useErrorText()
  const { save, error } = useEdit(props)
  const { request } = props.sheet
  return (
    <Section title={t('feedback.changed')}>
      <FormRows labels="beside">
        <TextArea
          label={t('feedback.changed.text')}
          hint={t('feedback.changed.hint')}
          value={request.whatChanged}
          maxLength={20_000}
          onCommit={(whatChanged) => save({ whatChanged })}
        />
        <DayField
          label={t('feedback.changed-on')}
          value={request.changedOn}
          onChange={(changedOn) => save({ changedOn })}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </Section>
  )
}
