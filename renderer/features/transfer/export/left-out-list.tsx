import { useState } from 'react'

import type { ExportRequest } from '#renderer/data/exporting/request.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import styles from './check-panel.module.css'

/** Names shown at a time. */
const STEP = 50

export interface LeftOutListProps {
  readonly request: ExportRequest
  readonly total: number
}

/** The people who are left out, each with every reason. */
export function LeftOutList({ request, total }: LeftOutListProps) {
  const t = useT()
  const errorText = useErrorText()
  const [shown, setShown] = useState(STEP)
  const { value, error } = useLive(
    ({ exporting }) => exporting.leftOut(request, 0, shown),
    [request, shown],
  )
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (value === null) return <Skeleton lines={3} />
  return (
    <>
      <ul className={styles.people}>
        {value.map((person) => (
          <li key={person.id}>
            <PersonName name={person.name} kana={person.kana} reading="beside" />
            <span className={styles.soft}>
              {person.reasons
                .map((reason) =>
                  t(
                    reason === 'badAddress'
                      ? 'exporting.reason.badAddress'
                      : `outgoing.reason.${reason}`,
                  ),
                )
                .join(t('exporting.and'))}
            </span>
          </li>
        ))}
      </ul>
      {total > value.length && (
        <Button size="small" onPress={() => setShown(shown + STEP * 4)}>
          {t('exporting.check.more', { count: total - value.length })}
        </Button>
      )}
    </>
  )
}
