import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'

import styles from './programme.module.css'

interface PolicyTermsProps {
  readonly policy: RehirePolicy
  readonly caseCount: number
}

/** The terms of a version that cases were opened under, to be read only. */
export function PolicyTerms({ policy, caseCount }: PolicyTermsProps) {
  const t = useT()
  const limits = [
    ['waitingMonths', 'policies.months'],
    ['answerDays', 'policies.days'],
    ['decideDays', 'policies.days'],
  ] as const
  const flags = ['hasNoGuarantee', 'isOnceOnly'] as const
  return (
    <>
      <Notice>{t('policies.stored', { count: caseCount })}</Notice>
      <dl className={styles.terms}>
        <div>
          <dt>{t('policies.term.from')}</dt>
          <dd>
            <DayText day={policy.from} />
          </dd>
        </div>
        {(['conditions', 'treatment'] as const).map((term) => (
          <div key={term}>
            <dt>{t(`policies.term.${term}`)}</dt>
            <dd className={styles.prose}>{policy[term] || t('policies.none')}</dd>
          </div>
        ))}
        {limits.map(([term, words]) => (
          <div key={term}>
            <dt>{t(`policies.term.${term}`)}</dt>
            <dd>
              {policy[term] === null ? t('policies.none') : t(words, { count: policy[term] })}
            </dd>
          </div>
        ))}
        {flags.map((term) => (
          <div key={term}>
            <dt>{t(`policies.term.${term}`)}</dt>
            <dd>{t(policy[term] ? 'policies.yes' : 'policies.no')}</dd>
          </div>
        ))}
        {policy.note !== '' && (
          <div>
            <dt>{t('policies.term.note')}</dt>
            <dd className={styles.prose}>{policy.note}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
