import { useState } from 'react'

import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { STEP_KINDS } from '#shared/domain/rehire/rehire-case.ts'
import { stepsInOrder } from '#shared/domain/rehire/steps.ts'

import { StepEditor } from './step-editor.tsx'
import { StepRow } from './step-row.tsx'

import styles from './cases.module.css'

interface StepsSectionProps {
  page: CasePage
  onDone: (done: Done) => void
}

/** 選考ステップ: what was done, what was left out and why, what comes next. */
export function StepsSection({ page, onDone }: StepsSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const addition = useCommand(useData().cases.addStep)
  const [editedId, setEditedId] = useState<string | null>(null)
  const { case: one, row } = page
  const missing = STEP_KINDS.filter((kind) => one.steps.every((step) => step.kind !== kind))
  return (
    <Section
      title={t('cases.steps')}
      actions={
        missing.length > 0 && (
          <MenuButton
            label={t('cases.steps.add')}
            icon={<PlusIcon />}
            kind="quiet"
            size="small"
            acts={missing.map((kind) => ({
              id: kind,
              title: t(`cases.step.${kind}`),
              onAction: () => void addition.run(one.id, kind).then((done) => done && onDone(done)),
            }))}
          />
        )
      }
    >
      {addition.error && <Notice tone="danger">{errorText(addition.error)}</Notice>}
      <ul className={styles.rows}>
        {stepsInOrder(one.steps).map((step) => (
          <StepRow
            key={step.id}
            caseId={one.id}
            step={step}
            isNext={step.kind === row.nextStep}
            isEdited={step.id === editedId}
            onEdit={(isOn) => setEditedId(isOn ? step.id : null)}
            onDone={onDone}
          >
            <StepEditor
              caseId={one.id}
              step={step}
              isSettled={one.joinedOn !== null}
              onDone={onDone}
              onClose={() => setEditedId(null)}
            />
          </StepRow>
        ))}
      </ul>
    </Section>
  )
}
