import { useState } from 'react'

import type { PeopleWindow } from '#renderer/data/eligibility/preview.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { VerdictChip } from '#renderer/records/verdict-chip.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import { VERDICT_STATES } from '#shared/domain/eligibility/verdict.ts'
import type { Id } from '#shared/lib/ids.ts'

import { JudgedList } from './judged-list.tsx'
import { ruleWords } from './rule-words.ts'

import styles from './eligibility.module.css'

/** People named at a time. */
const STEP = 20

interface PreviewPartProps {
  /** Null while something in the rule is missing. */
  readonly terms: RuleTerms | null
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
}

/** What an edited rule comes to: counts, and by name who comes in and who falls out. */
export function PreviewPart({ terms, onOpenPerson }: PreviewPartProps) {
  const t = useT()
  const errorText = useErrorText()
  const [most, setMost] = useState(STEP)
  const { value, error } = useLive(
    async ({ eligibility }) => (terms === null ? null : eligibility.preview(terms, most)),
    [terms, most],
  )
  const list = (title: string, empty: string, people: PeopleWindow) => (
    <div className={styles.changes}>
      <h3 className={styles.partTitle}>
        {title}{' '}
        <span className={styles.soft}>{t('eligibility.people', { count: people.total })}</span>
      </h3>
      {people.total === 0 ? (
        <p className={styles.soft}>{empty}</p>
      ) : (
        <JudgedList window={people} onOpen={onOpenPerson} onMore={() => setMost(most + STEP)} />
      )}
    </div>
  )
  return (
    <section className={styles.preview} aria-label={t('eligibility.preview')}>
      <h3 className={styles.partTitle}>{t('eligibility.preview')}</h3>
      {terms === null && <p className={styles.soft}>{t('eligibility.preview.missing')}</p>}
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      {terms !== null && <p>{ruleWords(terms, t)}</p>}
      {terms !== null && value !== null && (
        <>
          <dl className={styles.counts}>
            {VERDICT_STATES.map((state) => (
              <div key={state} className={styles.count}>
                <dt>
                  <VerdictChip state={state} />
                </dt>
                <dd>{t('eligibility.people', { count: value.counts[state] })}</dd>
              </div>
            ))}
          </dl>
          {list(t('eligibility.comes-in'), t('eligibility.comes-in.none'), value.comesIn)}
          {list(t('eligibility.falls-out'), t('eligibility.falls-out.none'), value.fallsOut)}
        </>
      )}
    </section>
  )
}
