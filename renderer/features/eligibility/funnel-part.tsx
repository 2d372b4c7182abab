import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { FUNNEL_STEPS } from '#shared/domain/eligibility/funnel.ts'

import styles from './eligibility.module.css'

/** The five counts, each with its definition and how much of all it is. */
export function FunnelPart() {
  const t = useT()
  const errorText = useErrorText()
  const { value, error } = useLive(({ eligibility }) => eligibility.funnel(), [])
  return (
    <Section title={t('eligibility.funnel')}>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      {value === null && !error && <Skeleton lines={5} />}
      {value !== null && (
        <dl className={styles.funnel}>
          {FUNNEL_STEPS.map((step) => (
            <div key={step} className={styles.step}>
              <dt className={styles.stepName}>{t(`eligibility.funnel.${step}`)}</dt>
              <dd className={styles.stepCount}>
                {t('eligibility.people', { count: value[step] })}
                <span className={styles.track} aria-hidden="true">
                  <span
                    className={styles.bar}
                    style={{ inlineSize: `${(100 * value[step]) / (value.leavers || 1)}%` }}
                  />
                </span>
              </dd>
              <dd className={styles.definition}>{t(`eligibility.funnel.${step}.means`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
