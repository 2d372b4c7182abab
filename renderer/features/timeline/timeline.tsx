import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { InteractionKind } from '#shared/domain/interaction/interaction.ts'
import type { Id } from '#shared/lib/ids.ts'

import { Entry } from './entry.tsx'
import { isOf, KindFilter } from './kind-filter.tsx'
import { QuickLine } from './quick-line.tsx'
import type { WaysOut } from './ways-out.ts'

import styles from './timeline.module.css'

/** Entries shown at first, so that the rest of the sheet is near. */
const FIRST = 8
/** Entries that each asking adds. */
const PAGE = 30

export interface TimelineProps extends WaysOut {
  alumnusId: Id<'alumnus'>
  onDone: (done: Done) => void
}

/** The history of a relationship, newest first, with one line to add to it. */
export function Timeline(props: TimelineProps) {
  // Nobody's history may stand under another's name while the next one is being asked for.
  return <HistoryOf key={props.alumnusId} {...props} />
}

function HistoryOf({ alumnusId, onDone, ...ways }: TimelineProps) {
  const t = useT()
  const errorText = useErrorText()
  const [shown, setShown] = useState(FIRST)
  const { value: items, error } = useLive((data) => data.timeline.of(alumnusId), [alumnusId])
  const [kind, setKind] = useState<InteractionKind | 'all'>('all')
  const wanted = (items ?? []).filter(({ interaction }) => isOf(interaction.kind, kind))
  const rest = Math.max(0, wanted.length - shown)
  return (
    <Section
      title={t('timeline.title')}
      actions={
        items !== null &&
        items.length > 0 && (
          <>
            <span className={styles.count}>{t('timeline.count', { count: items.length })}</span>
            {items.length > FIRST && <KindFilter items={items} kind={kind} onChange={setKind} />}
          </>
        )
      }
    >
      <QuickLine alumnusId={alumnusId} onDone={onDone} />
      {error && (
        <Notice tone="danger">
          {t('timeline.failed')} {errorText(error)}
        </Notice>
      )}
      {items === null && !error && (
        <div className={styles.waiting}>
          <Skeleton lines={3} />
        </div>
      )}
      {items !== null && items.length === 0 && (
        <p className={styles.empty}>{t('timeline.empty')}</p>
      )}
      {wanted.length > 0 && (
        <ol className={styles.entries}>
          {wanted.slice(0, shown).map((item) => (
            <Entry
              key={item.interaction.id}
              item={item}
              personId={alumnusId}
              ways={ways}
              onDone={onDone}
            />
          ))}
        </ol>
      )}
      {rest > 0 && (
        <div>
          <Button kind="quiet" onPress={() => setShown(shown + PAGE)}>
            {t('timeline.more', { count: Math.min(rest, PAGE) })}
          </Button>
        </div>
      )}
    </Section>
  )
}
