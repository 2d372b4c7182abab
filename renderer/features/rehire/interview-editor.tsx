import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { RowEditor } from '#renderer/ui/row-editor.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import type { Interview } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

interface NewInterviewProps {
  caseId: Id<'case'>
  onDone: (done: Done) => void
  onClose: () => void
}

/** A talk to write down: today's, until another day is set. */
export function NewInterview({ caseId, onDone, onClose }: NewInterviewProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().cases.addInterview)
  const [heldOn, setHeldOn] = useState(today)
  const [interviewers, setInterviewers] = useState('')
  const [text, setText] = useState('')
  const save = async (): Promise<void> => {
    const done = await run(caseId, { heldOn, interviewers: interviewers.trim(), text })
    if (done === null) return
    onDone(done)
    onClose()
  }
  return (
    <RowEditor
      problem={error && errorText(error)}
      acts={
        <>
          <Button size="small" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button size="small" kind="primary" isBusy={isRunning} onPress={() => void save()}>
            {t('cases.interviews.save')}
          </Button>
        </>
      }
    >
      <DayField
        isEchoHidden
        label={t('cases.interviews.day')}
        value={heldOn}
        onChange={(day) => day !== null && setHeldOn(day)}
      />
      <TextField
        label={t('cases.interviews.who')}
        value={interviewers}
        maxLength={200}
        onChange={setInterviewers}
      />
      <TextArea
        label={t('cases.interviews.text')}
        value={text}
        maxLength={20_000}
        takesFocus
        onChange={setText}
      />
    </RowEditor>
  )
}

/** Changes a talk in place. */
export function InterviewEditor(props: NewInterviewProps & { interview: Interview }) {
  const { caseId, interview, onDone, onClose } = props
  const t = useT()
  const errorText = useErrorText()
  const { cases } = useData()
  const { run, error } = useCommand(cases.editInterview)
  const removal = useCommand(cases.removeInterview)
  const problem = error ?? removal.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const save = (fields: Partial<Omit<Interview, 'id'>>): void =>
    void run(caseId, interview.id, fields).then(tell)
  return (
    <RowEditor
      problem={problem && errorText(problem)}
      acts={
        <>
          <Button
            size="small"
            kind="quiet"
            isBusy={removal.isRunning}
            onPress={() => void removal.run(caseId, interview.id).then(tell)}
          >
            {t('cases.interviews.remove')}
          </Button>
          <Button size="small" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      <DayField
        isEchoHidden
        label={t('cases.interviews.day')}
        value={interview.heldOn}
        onChange={(heldOn) => heldOn !== null && save({ heldOn })}
      />
      <TextField
        label={t('cases.interviews.who')}
        value={interview.interviewers}
        maxLength={200}
        onCommit={(text) => save({ interviewers: text.trim() })}
      />
      <TextArea
        label={t('cases.interviews.text')}
        value={interview.text}
        maxLength={20_000}
        onCommit={(text) => save({ text })}
      />
    </RowEditor>
  )
}
