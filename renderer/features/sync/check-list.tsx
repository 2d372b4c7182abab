import { VisuallyHidden } from 'react-aria-components'

import { useT } from '#renderer/i18n/language.ts'
import { CheckIcon, CloseIcon, WarningIcon } from '#renderer/ui/icons.tsx'
import { SERVER_CHECKS } from '#shared/ipc/couch.ts'
import type { CheckLine, ServerReport } from '#shared/ipc/couch.ts'

import { useCheckText } from './check-words.ts'

import styles from './check.module.css'

const SIGNS = {
  good: <CheckIcon />,
  warning: <WarningIcon />,
  bad: <CloseIcon />,
  skipped: <span className={styles.dot} />,
} as const

export interface CheckListProps {
  /** Null while all of them are still to come. */
  readonly report: ServerReport | null
  /** True leaves out what is good and what was not asked. */
  readonly isShort?: boolean
}

/** The checks of a server, one line each. */
export function CheckList({ report, isShort = false }: CheckListProps) {
  const t = useT()
  const textOf = useCheckText()
  const lineOf = (check: CheckLine['check']): CheckLine =>
    report?.lines.find((line) => line.check === check) ?? {
      check,
      state: 'skipped',
      code: 'skipped',
      facts: {},
    }
  const lines = SERVER_CHECKS.map(lineOf).filter(
    ({ state }) => !isShort || state === 'warning' || state === 'bad',
  )
  return (
    <ol className={styles.list} aria-label={t('sync.check.list')} aria-busy={report === null}>
      {lines.map((line) => (
        <li key={line.check} className={styles.line} data-state={line.state}>
          <span className={styles.sign}>
            {SIGNS[line.state]}
            <VisuallyHidden>{t(`sync.check.state.${line.state}`)}</VisuallyHidden>
          </span>
          <span className={styles.name}>{t(`sync.check.${line.check}`)}</span>
          <span className={styles.words}>{textOf(line)}</span>
        </li>
      ))}
    </ol>
  )
}
