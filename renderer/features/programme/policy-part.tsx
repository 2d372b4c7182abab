import type { Done } from '#renderer/data/context.ts'
import type { PolicyVersion } from '#renderer/data/groups/policies.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

import { PolicyAnnouncements } from './policy-announcements.tsx'
import { PolicyEditor } from './policy-editor.tsx'
import { PolicyTerms } from './policy-terms.tsx'

import styles from './programme.module.css'

interface PolicyPartProps {
  readonly version: PolicyVersion
  readonly isOpenAtFirst: boolean
  readonly onDone: (done: Done) => void
}

/** One version: how it stands, what it says, and when it was made known inside. */
export function PolicyPart({ version, isOpenAtFirst, onDone }: PolicyPartProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const shortDay = useShortDay()
  const { policy, isInForce, isAnnounced, caseCount, changed } = version
  const state = isInForce ? 'in-force' : policy.from > today ? 'future' : 'past'
  return (
    <section className={styles.version} aria-label={policy.name}>
      <Disclosure
        isOpenAtFirst={isOpenAtFirst}
        title={
          <span className={styles.versionHead}>
            <span>{policy.name}</span>
            <Chip tone={isInForce ? 'thread' : 'plain'}>{t(`policies.${state}`)}</Chip>
            {isAnnounced ? (
              <Chip tone="good">{t('policies.announced')}</Chip>
            ) : (
              <Chip tone="warn">{t('policies.not-announced')}</Chip>
            )}
            <span className={styles.soft}>
              {t('policies.from', { day: shortDay(policy.from).text })}
            </span>
            {caseCount > 0 && (
              <span className={styles.soft}>{t('policies.cases', { count: caseCount })}</span>
            )}
          </span>
        }
      >
        <div className={styles.versionBody}>
          {changed !== null && (
            <p>
              {changed.length === 0
                ? t('policies.unchanged')
                : t('policies.changed', {
                    terms: new Intl.ListFormat(language, { type: 'conjunction' }).format(
                      changed.map((term) => t(`policies.term.${term}`)),
                    ),
                  })}
            </p>
          )}
          <PolicyAnnouncements policy={policy} isAnnounced={isAnnounced} onDone={onDone} />
          {caseCount > 0 ? (
            <PolicyTerms policy={policy} caseCount={caseCount} />
          ) : (
            <PolicyEditor policy={policy} onDone={onDone} />
          )}
        </div>
      </Disclosure>
    </section>
  )
}
