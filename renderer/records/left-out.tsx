import { useState } from 'react'

import type { DataApi } from '#renderer/data/data-api.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { LEFT_OUT_REASONS } from '#shared/domain/sending/recipients.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'

import { PersonName } from './person-name.tsx'

import styles from './left-out.module.css'

/** Names shown at a time. */
const STEP = 50

interface LeftOutPerson {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly reasons: readonly string[]
}

export interface LeftOutProps {
  /** How many there are by their gravest reason. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[]
  readonly total: number
  /** Asks for the first so many of them. */
  readonly ask: (data: DataApi, to: number) => Promise<readonly LeftOutPerson[]>
  /** What the answer hangs on. */
  readonly deps: readonly unknown[]
}

/** Who is left out of what goes out: how many for which reason, and by name. */
export function LeftOut({ reasons, total, ask, deps }: LeftOutProps) {
  const t = useT()
  const word = useReasonWord()
  return (
    <div>
      <p className={styles.head}>{t('exporting.check.left-out', { count: total })}</p>
      <dl className={styles.reasons}>
        {reasons.map(({ reason, count }) => (
          <div key={reason}>
            <dt>{word(reason)}</dt>
            <dd>{t('exporting.people', { count })}</dd>
          </div>
        ))}
      </dl>
      <Disclosure title={t('exporting.check.names')}>
        <Names total={total} ask={ask} deps={deps} />
      </Disclosure>
    </div>
  )
}

function Names({ total, ask, deps }: Omit<LeftOutProps, 'reasons'>) {
  const t = useT()
  const word = useReasonWord()
  const errorText = useErrorText()
  const [shown, setShown] = useState(STEP)
  const { value, error } = useLive((data) => ask(data, shown), [...deps, shown])
  if (error !== null) return <Notice tone="danger">{errorText(error)}</Notice>
  if (value === null) return <Skeleton lines={3} />
  return (
    <>
      <ul className={styles.people}>
        {value.map((person) => (
          <li key={person.id}>
            <PersonName name={person.name} kana={person.kana} reading="beside" />
            <span className={styles.soft}>{person.reasons.map(word).join(t('exporting.and'))}</span>
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

/** Gives the words of a reason: of sending, of exporting, of inviting. */
function useReasonWord(): (reason: string) => string {
  const t = useT()
  return (reason) => {
    const known = LEFT_OUT_REASONS.find((each) => each === reason)
    if (known !== undefined) return t(`outgoing.reason.${known}`)
    const key = [`exporting.reason.${reason}`, `invite.reason.${reason}`].find(isMessageKey)
    return key === undefined ? reason : t(key)
  }
}
