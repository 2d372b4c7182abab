import { useT } from '#renderer/i18n/language.ts'
import { cx } from '#renderer/ui/cx.ts'
import { CheckIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import type { ChecklistLine, ChecklistStep } from '#shared/domain/programme/checklist.ts'

import styles from './programme.module.css'

interface ChecklistSectionProps {
  readonly lines: readonly ChecklistLine[]
  readonly onGo: (step: ChecklistStep) => void
}

/** What the first week has to settle, each line leading to where that is done. */
export function ChecklistSection({ lines, onGo }: ChecklistSectionProps) {
  const t = useT()
  const done = lines.filter(({ isDone }) => isDone).length
  return (
    <Section
      title={t('programme.checklist')}
      actions={
        <span className={styles.soft}>
          {t('programme.checklist.count', { done, all: lines.length })}
        </span>
      }
    >
      {done === lines.length ? (
        <p className={styles.soft}>{t('programme.checklist.finished')}</p>
      ) : (
        <ol className={styles.checklist}>
          {lines.map(({ step, isDone }) => (
            <li key={step} className={styles.check}>
              <span className={cx(styles.sign, isDone && styles.done)} aria-hidden="true">
                {isDone && <CheckIcon />}
              </span>
              <Link onPress={() => onGo(step)}>{t(`programme.step.${step}`)}</Link>
              <span className={styles.soft}>
                {t(isDone ? 'programme.checklist.done' : 'programme.checklist.open')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
