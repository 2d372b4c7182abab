import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RowEditor } from '#renderer/ui/row-editor.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import type { CaseStep } from '#shared/domain/rehire/rehire-case.ts'
import { isOpenStep } from '#shared/domain/rehire/steps.ts'
import type { Id } from '#shared/lib/ids.ts'

interface StepEditorProps {
  caseId: Id<'case'>
  step: CaseStep
  /** True once the person has joined: decision and joining stay as they are. */
  isSettled: boolean
  onDone: (done: Done) => void
  onClose: () => void
}

/** Due day, day, reason and result of a step. */
export function StepEditor({ caseId, step, isSettled, onDone, onClose }: StepEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const { cases } = useData()
  const edit = useCommand(cases.editStep)
  const skip = useCommand(cases.skipStep)
  const reopen = useCommand(cases.reopenStep)
  const removal = useCommand(cases.removeStep)
  const problem = edit.error ?? reopen.error ?? removal.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const isOpen = isOpenStep(step)
  const isElsewhere = step.kind === 'decision' || step.kind === 'joining'
  return (
    <RowEditor
      problem={problem && errorText(problem)}
      acts={
        <>
          {!isElsewhere && !isOpen && (
            <Button
              size="small"
              kind="quiet"
              isBusy={reopen.isRunning}
              onPress={() => void reopen.run(caseId, step.id).then(tell)}
            >
              {t('cases.steps.reopen')}
            </Button>
          )}
          {!isSettled && (
            <Button
              size="small"
              kind="quiet"
              isBusy={removal.isRunning}
              onPress={() => void removal.run(caseId, step.id).then(tell)}
            >
              {t('cases.steps.remove')}
            </Button>
          )}
          <Button size="small" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      {isOpen && (
        <DayField
          isEchoHidden
          label={t('cases.steps.due-on')}
          value={step.dueOn}
          onChange={(dueOn) => void edit.run(caseId, step.id, { dueOn }).then(tell)}
        />
      )}
      {step.doneOn !== null && !isElsewhere && (
        <DayField
          isEchoHidden
          label={t('cases.steps.done-on')}
          value={step.doneOn}
          onChange={(doneOn) =>
            doneOn !== null && void edit.run(caseId, step.id, { doneOn }).then(tell)
          }
        />
      )}
      {step.skippedOn !== null && (
        <TextField
          label={t('cases.steps.reason')}
          value={step.skipReason}
          maxLength={500}
          onCommit={(reason) => void skip.run(caseId, step.id, reason).then(tell)}
          problem={skip.error && errorText(skip.error)}
        />
      )}
      <TextArea
        label={t('cases.steps.result')}
        value={step.result}
        rows={2}
        maxLength={5000}
        onCommit={(result) => void edit.run(caseId, step.id, { result }).then(tell)}
      />
    </RowEditor>
  )
}
