import type { ReactNode } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'

import styles from './setup.module.css'

/** The foot of a step: the way back, and the way on. */
export function SetupFoot(props: {
  readonly onBack: () => void
  /** The verb of the way back, where it is more than going back. */
  readonly back?: string
  readonly isBusy: boolean
  readonly children: ReactNode
}) {
  const t = useT()
  return (
    <div className={styles.foot}>
      <Button kind="quiet" isDisabled={props.isBusy} onPress={props.onBack}>
        {props.back ?? t('sync.setup.back')}
      </Button>
      <div className={styles.acts}>{props.children}</div>
    </div>
  )
}
