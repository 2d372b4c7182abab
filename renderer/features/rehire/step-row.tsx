import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { CheckIcon, EditIcon } from '#renderer/ui/icons.tsx'
import type { CaseStep } from '#shared/domain/rehire/rehire-case.ts'
import { isOpenStep } from '#shared/domain/rehire/steps.ts'
import type { Id } from '#shared/lib/ids.ts'

import { SkipButton } from './skip-button.tsx'

import styles from './cases.module.css'

interface StepRowProps {
  caseId: Id<'case'>
  step: CaseStep
  /** True for the first that is open. */
  isNext: boolean
  isEdited: boolean
  onEdit: (isOn: boolean) => void
  onDone: (done: Done) => void
  /** The editor, shown while the row is edited. */
  children: ReactNode
}

/** One step: whether it was done, left out or is still open, and the ways to say so. */
export function StepRow({ caseId, step, isNext, isEdited, onEdit, onDone, ...rest }: StepRowProps) {
  const t = useT()
  const errorText = useErrorText()
  const finish = useCommand(useData().cases.finishStep)
  const name = t(`cases.step.${step.kind}`)
  const isOpen = isOpenStep(step)
  const isElsewhere = step.kind === 'decision' || step.kind === 'joining'
  return (
    // Escape closes the row's editor, nothing around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isEdited) return
        event.stopPropagation()
        onEdit(false)
      }}
    >
      <div className={styles.row}>
        <span className={styles.sign} aria-hidden="true">
          {step.doneOn !== null && <CheckIcon />}
          {isOpen && <span className={styles.ring} />}
        </span>
        <span className={styles.words}>
          <span className={cx(isNext && styles.strong, step.skippedOn !== null && styles.soft)}>
            {name}
          </span>
          {isNext && <Chip tone="thread">{t('cases.steps.next')}</Chip>}
          <Standing step={step} />
          {step.result !== '' && <span className={styles.result}>{step.result}</span>}
        </span>
        <span className={styles.acts}>
          {isOpen && !isElsewhere && (
            <>
              <Button
                size="small"
                label={t('cases.steps.finish-of', { step: name })}
                isBusy={finish.isRunning}
                onPress={() =>
                  void finish.run(caseId, step.id).then((done) => done && onDone(done))
                }
              >
                {t('cases.steps.finish')}
              </Button>
              <SkipButton caseId={caseId} step={step} onDone={onDone} />
            </>
          )}
          <IconButton
            label={t('cases.steps.edit', { step: name })}
            icon={<EditIcon />}
            size="small"
            isOn={isEdited}
            onPress={() => onEdit(!isEdited)}
          />
        </span>
      </div>
      {finish.error && (
        <p className={styles.problem} role="alert">
          {errorText(finish.error)}
        </p>
      )}
      {isEdited && rest.children}
    </li>
  )
}

function Standing({ step }: { step: CaseStep }) {
  const t = useT()
  const today = useToday()
  const shortDay = useShortDay()
  if (step.doneOn !== null) {
    return (
      <span className={styles.soft}>
        {t('cases.steps.done', { day: shortDay(step.doneOn).text })}
      </span>
    )
  }
  if (step.skippedOn !== null) {
    return (
      <span className={styles.skipped}>
        <Chip>{t('cases.steps.skipped')}</Chip> {step.skipReason}
      </span>
    )
  }
  if (step.dueOn !== null) {
    return (
      <span className={step.dueOn < today ? styles.late : styles.soft}>
        {t('cases.steps.due', { day: shortDay(step.dueOn).text })}{' '}
        {step.dueOn < today && <span className={styles.lateWord}>{t('cases.late')}</span>}
      </span>
    )
  }
  if (step.kind === 'decision') {
    return <span className={styles.hint}>{t('cases.steps.by-decision')}</span>
  }
  if (step.kind === 'joining') {
    return <span className={styles.hint}>{t('cases.steps.by-joining')}</span>
  }
  return null
}
