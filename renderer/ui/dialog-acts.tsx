import { Button } from './button.tsx'
import { useWords } from './words.ts'

import styles from './dialog.module.css'

export interface DialogActsProps {
  /** The verb on the main button: 保存する. */
  action: string
  isBusy: boolean
  isDisabled?: boolean
  onAction: () => void
  onCancel: () => void
  /** Takes away what the dialog is about; at the other end, so that it is not met by chance. */
  removal?: { label: string; isBusy: boolean; onPress: () => void } | null
}

/** The foot of a dialog: the way back, and the one act. */
export function DialogActs(props: DialogActsProps) {
  const { action, isBusy, isDisabled = false, removal = null } = props
  const say = useWords()
  return (
    <>
      {removal !== null && (
        <span className={styles.removal}>
          <Button kind="quiet" isBusy={removal.isBusy} onPress={removal.onPress}>
            {removal.label}
          </Button>
        </span>
      )}
      <Button onPress={props.onCancel} isDisabled={isBusy || removal?.isBusy === true}>
        {say('ui.cancel')}
      </Button>
      <Button kind="primary" isBusy={isBusy} isDisabled={isDisabled} onPress={props.onAction}>
        {action}
      </Button>
    </>
  )
}
