import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { tabOfStep } from './programme-tabs.ts'
import type { ProgrammeTab } from './programme-tabs.ts'

import styles from './programme.module.css'

interface SetUpCardProps {
  readonly onOpen: (tab: ProgrammeTab) => void
  readonly onDone: (done: Done) => void
}

/** How far the programme is set up and what comes next; nothing once all is done or it was put away. */
export function SetUpCard({ onOpen, onDone }: SetUpCardProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const { value } = useLive((api) => api.programme.checklist(), [])
  const putAway = useCommand(data.programme.putChecklistAway)
  const next = value?.lines.find(({ isDone }) => !isDone)
  if (value === null || value.isPutAway || next === undefined) return null
  const done = value.lines.filter(({ isDone }) => isDone).length
  return (
    <section className={styles.card} aria-label={t('programme.card')}>
      <p className={styles.cardText}>
        <span className={styles.strong}>{t('programme.card')}</span>{' '}
        {t('programme.checklist.count', { done, all: value.lines.length })}
      </p>
      <Button
        kind="quiet"
        size="small"
        label={`${t('programme.card')}: ${t('programme.card.put-away')}`}
        isBusy={putAway.isRunning}
        onPress={() => void putAway.run().then((act) => act && onDone(act))}
      >
        {t('programme.card.put-away')}
      </Button>
      <Button size="small" onPress={() => onOpen(tabOfStep(next.step))}>
        {t(`programme.step.${next.step}`)}
      </Button>
      {putAway.error !== null && <Notice tone="danger">{errorText(putAway.error)}</Notice>}
    </section>
  )
}
