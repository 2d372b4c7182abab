import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { ConflictRow } from '#renderer/data/groups/conflicts.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ConflictOutcome } from '#shared/domain/sync/conflict.ts'
import type { Id } from '#shared/lib/ids.ts'

import { outcomeAct, recordWordOf, sentenceOf } from './conflict-sentences.ts'
import { ConflictSide } from './conflict-side.tsx'
import { conflictWords } from './conflict-words.ts'
import type { ConflictView } from './use-conflict-view.ts'

import styles from './conflicts.module.css'

export interface ConflictCardProps {
  readonly row: ConflictRow
  readonly view: ConflictView
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
  /** It was settled; the place of the card falls to the next. */
  readonly onSettled: (done: Done) => void
}

/** One 食い違い: whose record, which field, both values, and the ways to settle it. */
export function ConflictCard(props: ConflictCardProps) {
  const { row, view, onSettled } = props
  const { conflict, title, alumnusId, outcomes } = row
  const t = useT()
  const errorText = useErrorText()
  const settle = useCommand(useData().conflicts.settle)
  const recordWord = recordWordOf(conflict.recordId)
  const name = title === '' && recordWord !== null ? t(recordWord) : title
  const words =
    conflict.kind === 'trash' ? null : conflictWords(conflict, { ...view, names: row.names })
  const sentence = sentenceOf(conflict.kind)
  const keptBy = view.nameMachine(conflict.keptBy, row.keptBy)
  const lostBy = view.nameMachine(conflict.lostBy, row.lostBy)
  const act = (outcome: ConflictOutcome): ReactNode =>
    outcomes.includes(outcome) && (
      <Button
        size="small"
        isDisabled={settle.isRunning}
        label={`${t(outcomeAct(conflict.kind, outcome))}: ${name}`}
        onPress={() =>
          void settle.run(conflict.id, outcome).then((done) => done && onSettled(done))
        }
      >
        {t(outcomeAct(conflict.kind, outcome))}
      </Button>
    )
  const headingId = `conflict-${conflict.id}`
  return (
    <li className={styles.card} tabIndex={-1} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {alumnusId === null ? (
          <span translate="no">{name}</span>
        ) : (
          <Link onPress={() => props.onOpenPerson(alumnusId)}>
            <span translate="no">{name}</span>
          </Link>
        )}
        {title !== '' && recordWord !== null && (
          <span className={styles.field}>{t(recordWord)}</span>
        )}
        {words !== null && <span className={styles.field}>{t(words.label)}</span>}
      </h2>
      {sentence !== null && <p className={styles.sentence}>{t(sentence, { keptBy, lostBy })}</p>}
      <div className={styles.sides}>
        <ConflictSide
          isStanding
          lines={words?.kept ?? view.trashLines('kept')}
          others={words?.lost ?? []}
          by={keptBy}
          at={conflict.keptAt}
          act={act('kept')}
        />
        <ConflictSide
          isStanding={false}
          lines={words?.lost ?? view.trashLines('lost')}
          others={words?.kept ?? []}
          by={lostBy}
          at={conflict.lostAt}
          act={act('taken')}
        />
      </div>
      {settle.error !== null && <Notice tone="danger">{errorText(settle.error)}</Notice>}
      {outcomes.includes('both') && <div>{act('both')}</div>}
    </li>
  )
}
