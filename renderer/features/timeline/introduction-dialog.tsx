import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { IntroductionPair, IntroductionSide } from '#renderer/data/groups/introductions.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { useToday } from '#renderer/records/today.ts'
import { useTogetherText } from '#renderer/records/together-text.ts'
import { FilterChip } from '#renderer/ui/chips.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './timeline.module.css'

export interface IntroductionDialogProps {
  id: Id<'alumnus'>
  onClose: () => void
  onDone: (done: Done) => void
}

/** Writes down that two alumni are brought together: why, with whose consent, what comes next. */
export function IntroductionDialog({ id, onClose, onDone }: IntroductionDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [otherId, setOtherId] = useState<Id<'alumnus'> | null>(null)
  const { value: first, error } = useLive((data) => data.introductions.side(id), [id])
  const { value: pair, error: pairError } = useLive(
    async (data) => (otherId === null ? null : await data.introductions.pair(id, otherId)),
    [id, otherId],
  )
  const isFound = pair !== null && pair.sides[1].id === otherId
  const problem = error ?? pairError
  if (otherId !== null && isFound) {
    return (
      <PairDialog
        key={otherId}
        pair={pair}
        onOther={() => setOtherId(null)}
        onClose={onClose}
        onDone={onDone}
      />
    )
  }
  return (
    <Dialog title={t('timeline.introduction.title')} onClose={onClose}>
      <div className={styles.introduction}>
        {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
        {first === null || otherId !== null ? (
          problem === null && <Skeleton lines={2} />
        ) : (
          <WithWhom side={first} onPick={setOtherId} />
        )}
      </div>
    </Dialog>
  )
}

function WithWhom(props: { side: IntroductionSide; onPick: (id: Id<'alumnus'>) => void }) {
  const { side, onPick } = props
  const t = useT()
  if (side.obstacle !== null) return <Notice tone="warn">{t(`error.${side.obstacle}`)}</Notice>
  return (
    <>
      <p>{t('timeline.introduction.text', { name: side.name })}</p>
      <PersonPicker
        label={t('timeline.introduction.with')}
        taken={[side.id]}
        onPick={(person) => onPick(person.id)}
      />
    </>
  )
}

interface PairDialogProps extends Omit<IntroductionDialogProps, 'id'> {
  pair: IntroductionPair
  /** Somebody else is to be chosen. */
  onOther: () => void
}

function PairDialog({ pair, onOther, onClose, onDone }: PairDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const togetherText = useTogetherText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().introductions.write)
  const { sides, together } = pair
  const [days, setDays] = useState<readonly (Day | null)[]>(() =>
    sides.map(({ consentOnRecord }) => consentOnRecord),
  )
  const [purpose, setPurpose] = useState('')
  const [nextStep, setNextStep] = useState('')
  const [nextStepDueOn, setDueOn] = useState<Day | null>(null)
  const obstacle = sides.find((side) => side.obstacle !== null)?.obstacle ?? null
  const isAgreed = days.every((day) => day !== null && day <= today)
  const write = async (): Promise<void> => {
    if (obstacle !== null || isRunning) return
    const people = sides.map((side, place) => ({ id: side.id, consentedOn: days[place] ?? null }))
    const done = await run({
      people,
      purpose: purpose.trim(),
      nextStep: nextStep.trim(),
      nextStepDueOn,
    })
    if (done === null) return
    onDone(done)
    onClose()
  }
  return (
    <Dialog
      title={t('timeline.introduction.title')}
      onClose={onClose}
      isBusy={isRunning}
      footer={
        <DialogActs
          action={t(isAgreed ? 'timeline.introduction.save' : 'timeline.introduction.plan')}
          isBusy={isRunning}
          isDisabled={obstacle !== null}
          onAction={() => void write()}
          onCancel={onClose}
        />
      }
    >
      <div className={styles.introduction}>
        <div className={styles.pair}>
          <span className={styles.pairName}>{sides[0].name}</span>
          <FilterChip label={sides[1].name} onRemove={onOther} />
          {together !== null && <span className={styles.together}>{togetherText(together)}</span>}
        </div>
        {obstacle !== null && <Notice tone="warn">{t(`error.${obstacle}`)}</Notice>}
        {obstacle === null && (
          <>
            <TextArea
              label={t('timeline.introduction.purpose')}
              hint={t('timeline.introduction.purpose-hint')}
              value={purpose}
              maxLength={2000}
              onChange={setPurpose}
            />
            <div className={styles.pairs}>
              {sides.map((side, place) => (
                <DayField
                  key={side.id}
                  isEchoHidden
                  label={t('timeline.introduction.consent', { name: side.name })}
                  hint={
                    side.consentOnRecord === null
                      ? t('timeline.introduction.consent-blank')
                      : t('timeline.introduction.consent-known')
                  }
                  problem={(days[place] ?? '') > today && t('timeline.introduction.consent-ahead')}
                  value={days[place] ?? null}
                  onChange={(day) =>
                    setDays(days.map((one, other) => (other === place ? day : one)))
                  }
                />
              ))}
            </div>
            {!isAgreed && <Notice>{t('timeline.introduction.no-passing-on')}</Notice>}
            <div className={styles.pairs}>
              <TextField
                label={t('field.nextStep')}
                value={nextStep}
                maxLength={1000}
                onChange={setNextStep}
              />
              <DayField
                isEchoHidden
                label={t('field.nextStepDueOn')}
                value={nextStepDueOn}
                onChange={setDueOn}
              />
            </div>
          </>
        )}
        {error && <Notice tone="danger">{errorText(error)}</Notice>}
      </div>
    </Dialog>
  )
}
