import type { GroupView } from '#renderer/data/importing/group-view.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { useT } from '#renderer/i18n/language.ts'
import type { MessageFacts } from '#shared/i18n/translate.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'

import styles from './check-step.module.css'

/** The rows of the sheet that a group stands in. */
export function GroupLines({ lines }: { readonly lines: readonly number[] }) {
  const t = useT()
  return (
    <span className={styles.lines}>
      {lines.map((line) => t('importing.line', { line })).join('、')}
    </span>
  )
}

/** The facts of a reason with fields by their names. */
export function reasonFacts({ reason }: GroupView, t: Translate): MessageFacts {
  const facts = reason?.facts ?? {}
  const key = `field.${facts['field'] ?? ''}`
  return isMessageKey(key) ? { ...facts, field: t(key) } : facts
}
