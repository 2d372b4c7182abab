import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { CloseIcon, WarningIcon } from './icons.tsx'
import { useWords } from './words.ts'

import styles from './dialog.module.css'

export interface DialogProps {
  title: string
  children: ReactNode
  /** The buttons at the foot, the main one last. */
  footer?: ReactNode
  onClose: () => void
  size?: 'small' | 'medium' | 'large'
  /** An act is under way: neither Escape nor the cross closes. */
  isBusy?: boolean | undefined
  role?: 'dialog' | 'alertdialog'
}

/** A window over the page. It is open as long as it is rendered. */
export function Dialog(props: DialogProps) {
  const { title, size = 'medium', isBusy = false, role = 'dialog', onClose } = props
  const say = useWords()
  return (
    <ModalOverlay
      className={cx(styles.veil)}
      isOpen
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog className={cx(styles.dialog)} role={role}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {role === 'dialog' && (
              <IconButton
                label={say('ui.close')}
                icon={<CloseIcon />}
                onPress={onClose}
                isDisabled={isBusy}
                size="small"
              />
            )}
          </header>
          <div className={styles.body}>{props.children}</div>
          {props.footer && <footer className={styles.foot}>{props.footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface ConfirmDialogProps {
  /** What will happen, as a sentence or a noun. */
  title: string
  /** What it means and for how long it can be taken back. */
  children?: ReactNode
  /** The verb on the button: 12人をごみ箱へ. */
  action: string
  /** `danger` for what cannot be taken back: then the safe button has the focus. */
  kind?: 'plain' | 'danger'
  cancel?: string
  isBusy?: boolean | undefined
  isDisabled?: boolean
  problem?: string | false | null | undefined
  onConfirm: () => void
  onClose: () => void
}

/** Says what will happen before it does, with the problem in place if it could not. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { kind = 'plain', isBusy = false } = props
  const say = useWords()
  return (
    <Dialog
      title={props.title}
      size="small"
      role="alertdialog"
      isBusy={isBusy}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose} isDisabled={isBusy} takesFocus={kind === 'danger'}>
            {props.cancel ?? say('ui.cancel')}
          </Button>
          <Button
            kind={kind === 'danger' ? 'danger' : 'primary'}
            onPress={props.onConfirm}
            isBusy={isBusy}
            isDisabled={props.isDisabled}
            takesFocus={kind === 'plain'}
          >
            {props.action}
          </Button>
        </>
      }
    >
      {props.children}
      {props.problem && (
        <p className={styles.problem} role="alert">
          <WarningIcon />
          {props.problem}
        </p>
      )}
    </Dialog>
  )
}
