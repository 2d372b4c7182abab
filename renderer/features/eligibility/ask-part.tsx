import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { JudgedList } from './judged-list.tsx'

import styles from './eligibility.module.css'

/** People named at a time. */
const STEP = 20

/** Whom somebody has to decide on, and why. */
export function AskPart({ onOpenPerson }: { readonly onOpenPerson: (id: Id<'alumnus'>) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const [most, setMost] = useState(STEP)
  const { value, error } = useLive(({ eligibility }) => eligibility.people('ask', most), [most])
  return (
    <Section
      title={t('eligibility.ask')}
      actions={
        value !== null && (
          <span className={styles.soft}>{t('eligibility.people', { count: value.total })}</span>
        )
      }
    >
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      {value === null && !error && <Skeleton lines={3} />}
      {value?.total === 0 && <p className={styles.soft}>{t('eligibility.ask.none')}</p>}
      {value !== null && value.total > 0 && (
        <>
          <p className={styles.soft}>{t('eligibility.ask.hint')}</p>
          <JudgedList window={value} onOpen={onOpenPerson} onMore={() => setMost(most + STEP)} />
        </>
      )}
    </Section>
  )
}
