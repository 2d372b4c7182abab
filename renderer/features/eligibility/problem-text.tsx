import { useT } from '#renderer/i18n/language.ts'
import { WarningIcon } from '#renderer/ui/icons.tsx'
import type { RuleProblemCode } from '#shared/domain/eligibility/check-rule.ts'

import styles from './eligibility.module.css'

/** What is wrong with a condition, at its place; nothing where nothing is. */
export function ProblemText({ code }: { readonly code: RuleProblemCode | null }) {
  const t = useT()
  if (code === null) return null
  return (
    <p className={styles.problem} role="alert">
      <WarningIcon />
      {t(`eligibility.problem.${code}`)}
    </p>
  )
}
