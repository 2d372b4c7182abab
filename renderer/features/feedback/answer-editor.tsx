import type { Done } from '#renderer/data/context.ts'
import type { AskedPerson } from '#renderer/data/feedback/records.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RowEditor } from '#renderer/ui/row-editor.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { Id } from '#shared/lib/ids.ts'

interface AnswerEditorProps {
  requestId: Id<'programme'>
  person: AskedPerson
  onDone: (done: Done) => void
  onClose: () => void
}

/** What one person answered and when; each field is saved when it is left. */
export function AnswerEditor({ requestId, person, onDone, onClose }: AnswerEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const { feedback } = useData()
  const { run, error } = useCommand(feedback.answer)
  const removal = useCommand(feedback.removePerson)
  const { answer } = person
  const problem = error ?? removal.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const save = (fields: Parameters<typeof run>[2]): void =>
    void run(requestId, answer.id, fields).then(tell)
  return (
    <RowEditor
      problem={problem && errorText(problem)}
      acts={
        <>
          <Button
            size="small"
            kind="quiet"
            isBusy={removal.isRunning}
            onPress={() =>
              void removal.run(requestId, answer.id).then((done) => {
                if (done === null) return
                onClose()
                tell(done)
              })
            }
          >
            {t('feedback.remove')}
          </Button>
          <Button size="small" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('feedback.answer')}
        value={answer.text}
        maxLength={20_000}
        takesFocus
        onCommit={(text) => save({ text })}
      />
      <DayField
        isEchoHidden
        label={t('feedback.asked-on')}
        value={answer.askedOn}
        onChange={(askedOn) => save({ askedOn })}
      />
      <DayField
        isEchoHidden
        label={t('feedback.answered-on')}
        value={answer.answeredOn}
        onChange={(answeredOn) => save({ answeredOn })}
      />
      <DayField
        isEchoHidden
        label={t('feedback.thanked-on')}
        value={answer.thankedOn}
        onChange={(thankedOn) => save({ thankedOn })}
      />
    </RowEditor>
  )
}
