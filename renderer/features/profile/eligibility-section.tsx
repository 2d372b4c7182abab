import { useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { VerdictChip } from '#renderer/records/verdict-chip.tsx'
import { verdictSentence } from '#renderer/records/verdict-sentence.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import { OverrideForm } from './override-form.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** 参加資格: whether the person takes part, why, and an exception to what the rule says. */
export function EligibilitySection() {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { person, onDone } = useSheet()
  const [isDeciding, setDeciding] = useState(false)
  const { value, error } = useLive(({ eligibility }) => eligibility.of(person.id), [person.id])
  const end = useCommand(useData().eligibility.endOverride)
  if (error) return <Notice tone="danger">{errorText(error)}</Notice>
  const verdict = value?.verdict ?? null
  const canDecide = verdict !== null && verdict.cause !== 'employed' && verdict.cause !== 'deceased'
  return (
    <Section title={t('field.verdict')}>
      {value === null && <Skeleton lines={1} />}
      {value !== null && (
        <div>
          <p>
            <VerdictChip state={value.verdict.state} />{' '}
            {verdictSentence(value.verdict, t, { today, approverName: value.approverName })}
          </p>
        </div>
      )}
      {end.error && <Notice tone="danger">{errorText(end.error)}</Notice>}
      {isDeciding ? (
        <OverrideForm isIn={verdict?.state !== 'in'} onClose={() => setDeciding(false)} />
      ) : (
        canDecide && (
          <div className={styles.marks}>
            <Button size="small" onPress={() => setDeciding(true)}>
              {t('eligibility.override')}
            </Button>
            {verdict.cause === 'override' && (
              <Button
                size="small"
                kind="quiet"
                isBusy={end.isRunning}
                onPress={() => void end.run(person.id).then((done) => done && onDone(done))}
              >
                {t('eligibility.override.end')}
              </Button>
            )}
          </div>
        )
      )}
    </Section>
  )
}
