import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { RowEditor } from '#renderer/ui/row-editor.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { StartUpCheck, StartUpVerdict } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import { verdictOptions } from './case-options.ts'

interface CheckEditorProps {
  caseId: Id<'case'>
  check: StartUpCheck
  onDone: (done: Done) => void
  onClose: () => void
}

/** What was expected of a start and what came of it. */
export function CheckEditor({ caseId, check, onDone, onClose }: CheckEditorProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().cases.editCheck)
  const save = (fields: Partial<Omit<StartUpCheck, 'id' | 'months'>>): void =>
    void run(caseId, check.id, fields).then((done) => done && done.actId !== null && onDone(done))
  return (
    <RowEditor
      problem={error && errorText(error)}
      acts={
        <>
          {check.doneOn === null && (
            <Button size="small" isBusy={isRunning} onPress={() => save({ doneOn: today })}>
              {t('cases.checks.finish')}
            </Button>
          )}
          <Button size="small" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('cases.checks.expected')}
        value={check.expected}
        rows={2}
        maxLength={2000}
        onCommit={(expected) => save({ expected })}
      />
      <TextArea
        label={t('cases.checks.actual')}
        value={check.actual}
        rows={2}
        maxLength={5000}
        onCommit={(actual) => save({ actual })}
      />
      <Select<StartUpVerdict | 'none'>
        label={t('cases.checks.verdict')}
        value={check.verdict ?? 'none'}
        options={[...verdictOptions(t), { id: 'none', title: t('cases.checks.not-yet') }]}
        onChange={(id) => save({ verdict: id === 'none' ? null : id })}
      />
      <DayField
        isEchoHidden
        label={t('cases.checks.due-on')}
        value={check.dueOn}
        onChange={(dueOn) => dueOn !== null && save({ dueOn })}
      />
      <DayField
        isEchoHidden
        label={t('cases.checks.done-on')}
        value={check.doneOn}
        onChange={(doneOn) => save({ doneOn })}
      />
    </RowEditor>
  )
}
