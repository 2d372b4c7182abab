import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Notice } from '#renderer/ui/states.tsx'
import type { CaseWarning } from '#shared/domain/rehire/warnings.ts'

import styles from './cases.module.css'

/** What speaks against a case, each with what to do about it; nothing where nothing does. */
export function WarningList({ warnings }: { warnings: readonly CaseWarning[] }) {
  const t = useT()
  const shortDay = useShortDay()
  if (warnings.length === 0) return null
  return (
    <Notice tone="warn">
      <ul className={styles.warnings} aria-label={t('cases.to-check')}>
        {warnings.map((warning) => (
          <li key={warning.code}>
            {warning.code === 'waiting'
              ? t('cases.warning.waiting', { until: shortDay(warning.until).text })
              : t(`cases.warning.${warning.code}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
