import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { StaffField } from '#renderer/records/staff-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { Decision } from '#shared/domain/rehire/rehire-case.ts'

import { DecideForm } from './decide-form.tsx'
import { useCaseSave } from './use-case-save.ts'

import styles from './cases.module.css'

interface DecisionSectionProps {
  page: CasePage
  onDone: (done: Done) => void
}

/** 決定: made once with its reason, mended in place, taken back until the person has joined. */
export function DecisionSection({ page, onDone }: DecisionSectionProps) {
  const t = useT()
  const { decision } = page.case
  return (
    <Section title={t('cases.decision')}>
      {decision === null ? (
        <DecideForm caseId={page.case.id} onDone={onDone} />
      ) : (
        <Decided page={page} decision={decision} onDone={onDone} />
      )}
    </Section>
  )
}

function Decided({ page, decision, onDone }: DecisionSectionProps & { decision: Decision }) {
  const t = useT()
  const errorText = useErrorText()
  const { case: one } = page
  const { save, problem } = useCaseSave(one.id, onDone)
  const undecide = useCommand(useData().cases.undecide)
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  return (
    <>
      <FormRows labels="beside">
        <Field label={t('cases.decision.what')}>
          <strong>{t(`cases.decision.${decision}`)}</strong>
        </Field>
        <DayField
          isEchoHidden
          label={t('cases.decision.day')}
          value={one.decidedOn}
          onChange={(decidedOn) => decidedOn !== null && save({ decidedOn })}
        />
        <StaffField
          label={t('cases.decision.who')}
          staff={staff ?? []}
          value={one.deciderId}
          onChange={(deciderId) => save({ deciderId })}
          addWord={t('cases.decider.add')}
          saveWord={t('cases.decider.save')}
          onDone={onDone}
        />
        <TextArea
          label={t('cases.decision.reason')}
          value={one.decisionReason}
          rows={2}
          maxLength={5000}
          onCommit={(decisionReason) => save({ decisionReason })}
        />
      </FormRows>
      {problem !== null && <Notice tone="danger">{problem}</Notice>}
      {undecide.error && <Notice tone="danger">{errorText(undecide.error)}</Notice>}
      {one.joinedOn === null && (
        <div className={styles.foot}>
          <Button
            size="small"
            kind="quiet"
            isBusy={undecide.isRunning}
            onPress={() => void undecide.run(one.id).then((done) => done && onDone(done))}
          >
            {t('cases.decision.take-back')}
          </Button>
        </div>
      )}
    </>
  )
}
