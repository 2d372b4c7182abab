import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Verdict } from '#shared/domain/importing/plan.ts'
import type { Id } from '#shared/lib/ids.ts'

import { DoubtCard } from './doubt-card.tsx'
import { GroupRow } from './group-row.tsx'
import { useImportStore } from './import.store.ts'

import styles from './check-step.module.css'

const PAGE = 30

/** The people of one verdict, a page at a time. */
export function GroupList(props: {
  readonly verdict: Verdict
  readonly count: number
  readonly onOpen: (id: Id<'alumnus'>) => void
}) {
  const t = useT()
  const errorText = useErrorText()
  const { verdict, count, onOpen } = props
  const turn = useImportStore((state) => state.turn)
  const [shown, setShown] = useState(PAGE)
  const groups = useLive((data) => data.importing.groups(verdict, 0, shown), [verdict, shown, turn])
  if (count === 0) return <p className={styles.empty}>{t(`importing.tab.empty.${verdict}`)}</p>
  if (groups.error) return <Notice tone="danger">{errorText(groups.error)}</Notice>
  if (groups.value === null) return <Skeleton lines={4} />
  return (
    <>
      {verdict === 'doubt' && <p className={styles.lead}>{t('importing.doubt.lead')}</p>}
      <ul className={styles.groups}>
        {groups.value
          .filter((group) => group.verdict === verdict)
          .map((group) =>
            verdict === 'doubt' ? (
              <DoubtCard key={group.key} group={group} />
            ) : (
              <GroupRow key={group.key} group={group} onOpen={onOpen} />
            ),
          )}
      </ul>
      {count > shown && (
        <div>
          <Button kind="quiet" size="small" onPress={() => setShown(shown + PAGE * 5)}>
            {t('importing.more', { count: count - shown })}
          </Button>
        </div>
      )}
    </>
  )
}
