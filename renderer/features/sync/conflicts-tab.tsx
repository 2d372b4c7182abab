import { useEffect, useRef, useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { ConflictRow } from '#renderer/data/groups/conflicts.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckIcon } from '#renderer/ui/icons.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { ConflictCard } from './conflict-card.tsx'
import { SettledConflicts } from './settled-conflicts.tsx'
import { useConflictView } from './use-conflict-view.ts'
import { useMachines } from './use-machines.ts'

import styles from './conflicts.module.css'

/** Cards at first, and as many more at each asking. */
const PAGE = 20

const NOTHING: readonly never[] = []

export interface ConflictsTabProps {
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
  readonly onDone: (done: Done) => void
}

/** 食い違い: those that wait, one below the other, and those settled, folded. */
export function ConflictsTab({ onOpenPerson, onDone }: ConflictsTabProps) {
  const t = useT()
  const errorText = useErrorText()
  const open = useLive((data) => data.conflicts.open(), [])
  const view = useConflictView(useMachines().value ?? NOTHING)
  const [most, setMost] = useState(PAGE)
  const rows = open.value ?? NOTHING
  const { listRef, onSettled } = useNextCard(rows)
  return (
    <div className={styles.tab}>
      {open.error !== null && <Notice tone="danger">{errorText(open.error)}</Notice>}
      {open.value === null && open.error === null && <Skeleton lines={4} />}
      {open.value?.length === 0 && (
        <EmptyState title={t('conflicts.empty')} icon={<CheckIcon size={20} />}>
          <p>{t('conflicts.what')}</p>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <p className={styles.soft}>{t('conflicts.what')}</p>
          <ul ref={listRef} className={styles.cards} aria-label={t('conflicts.list')}>
            {rows.slice(0, most).map((row) => (
              <ConflictCard
                key={row.conflict.id}
                row={row}
                view={view}
                onOpenPerson={onOpenPerson}
                onSettled={(done) => {
                  onSettled(row.conflict.id)
                  onDone(done)
                }}
              />
            ))}
          </ul>
        </>
      )}
      {rows.length > most && (
        <div>
          <Button kind="quiet" size="small" onPress={() => setMost(most + PAGE)}>
            {t('conflicts.more', { count: rows.length - most })}
          </Button>
        </div>
      )}
      <SettledConflicts onOpenPerson={onOpenPerson} />
    </div>
  )
}

/** Hands the focus on to the card that takes the place of the one just settled. */
function useNextCard(rows: readonly ConflictRow[]) {
  const listRef = useRef<HTMLUListElement>(null)
  const settled = useRef<{ readonly id: string; readonly place: number } | null>(null)
  useEffect(() => {
    const last = settled.current
    if (last === null || rows.some(({ conflict }) => conflict.id === last.id)) return
    settled.current = null
    const cards = listRef.current?.children
    const next = cards?.[Math.min(last.place, cards.length - 1)]
    if (next instanceof HTMLElement) next.focus()
  }, [rows])
  return {
    listRef,
    onSettled: (id: Id<'conflict'>): void => {
      settled.current = { id, place: rows.findIndex(({ conflict }) => conflict.id === id) }
    },
  }
}
