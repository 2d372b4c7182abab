import type { ReactNode } from 'react'

import type { FeedbackRow } from '#renderer/data/feedback/records.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { CheckIcon } from '#renderer/ui/icons.tsx'

import styles from './feedback.module.css'

interface Leg {
  readonly id: 'asked' | 'answered' | 'changed' | 'thanked'
  readonly isDone: boolean
  readonly words: ReactNode
}

/** The round of a question at a glance: asked, answered, changed, thanked. */
export function Round({ request, progress }: FeedbackRow) {
  const t = useT()
  const { people, asked, answered, thanked, isChanged } = progress
  const share = (count: number, all: number): string =>
    all === 0 ? t('feedback.round.none') : t('feedback.round.of', { count, all })
  const legs: readonly Leg[] = [
    { id: 'asked', isDone: people > 0 && asked === people, words: share(asked, people) },
    { id: 'answered', isDone: asked > 0 && answered === asked, words: share(answered, asked) },
    {
      id: 'changed',
      isDone: isChanged,
      words: !isChanged ? (
        t('feedback.round.none')
      ) : request.changedOn === null ? (
        t('feedback.round.noted')
      ) : (
        <DayText day={request.changedOn} />
      ),
    },
    {
      id: 'thanked',
      isDone: answered > 0 && thanked === answered,
      words: share(thanked, answered),
    },
  ]
  return (
    <ol className={styles.round} aria-label={t('feedback.round')}>
      {legs.map(({ id, isDone, words }) => (
        <li key={id} className={cx(styles.leg, isDone && styles.legDone)}>
          <span className={styles.legName}>
            {isDone && <CheckIcon />}
            {t(`feedback.round.${id}`)}
          </span>
          <span className={styles.legWords}>{words}</span>
        </li>
      ))}
    </ol>
  )
}
