import { useState } from 'react'

import type { WarnedCounts, WarnedPerson } from '#renderer/data/confidentiality.ts'
import type { DataApi } from '#renderer/data/data-api.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { CONFIDENTIALITY_WARNINGS } from '#shared/domain/sending/confidentiality.ts'

import { PersonName } from './person-name.tsx'

import styles from './left-out.module.css'

/** Names shown at a time. */
const STEP = 50

export interface WarnedPeopleProps {
  readonly counts: WarnedCounts
  /** Asks for the first so many of them. */
  readonly ask: (data: DataApi, to: number) => Promise<readonly WarnedPerson[]>
  /** What the answer hangs on. */
  readonly deps: readonly unknown[]
}

/** Warns of people at competitors or without an agreement; nothing is stopped by it. */
export function WarnedPeople({ counts, ask, deps }: WarnedPeopleProps) {
  const t = useT()
  const reasons = CONFIDENTIALITY_WARNINGS.filter((reason) => counts[reason] > 0)
  if (reasons.length === 0) return null
  const words = reasons.map((reason) => t(`companies.warned.${reason}`, { count: counts[reason] }))
  return (
    <Notice tone="warn">
      <p>{words.join(t('exporting.and'))}</p>
      <Disclosure title={t('companies.warned.names')}>
        <Names ask={ask} deps={deps} />
      </Disclosure>
    </Notice>
  )
}

function Names({ ask, deps }: Omit<WarnedPeopleProps, 'counts'>) {
  const t = useT()
  const errorText = useErrorText()
  const [shown, setShown] = useState(STEP)
  // One more than is shown tells whether there are more.
  const { value, error } = useLive((data) => ask(data, shown + 1), [...deps, shown])
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (value === null) return <Skeleton lines={3} />
  return (
    <>
      <ul className={styles.people}>
        {value.slice(0, shown).map((person) => (
          <li key={person.id}>
            <PersonName name={person.name} kana={person.kana} reading="beside" />
            <span className={styles.soft}>
              {person.reasons.map((one) => t(`companies.warning.${one}`)).join(t('exporting.and'))}
            </span>
          </li>
        ))}
      </ul>
      {value.length > shown && (
        <Button size="small" onPress={() => setShown(shown + STEP * 4)}>
          {t('companies.more')}
        </Button>
      )}
    </>
  )
}
