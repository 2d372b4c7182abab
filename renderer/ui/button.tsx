import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, VisuallyHidden } from 'react-aria-components'

import { cx } from './cx.ts'
import { useWords } from './words.ts'

import styles from './button.module.css'

export interface ButtonProps {
  children: ReactNode
  onPress?: (() => void) | undefined
  /** One `primary` a screen; `danger` for what cannot be taken back; `quiet` beside text. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  icon?: ReactNode
  /** The act is under way: stays focusable, takes no second press. */
  isBusy?: boolean | undefined
  isDisabled?: boolean | undefined
  type?: 'button' | 'submit'
  /** Has the focus when it appears. */
  takesFocus?: boolean
  /** A longer name for screen readers; contains the visible one. */
  label?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button: a verb that says what will happen. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  size = 'normal',
  icon,
  isBusy = false,
  isDisabled = false,
  type = 'button',
  takesFocus = false,
  label,
  ref,
}: ButtonProps) {
  const say = useWords()
  return (
    <AriaButton
      {...(ref && { ref })}
      {...(label && { 'aria-label': label })}
      {...(onPress && { onPress: () => onPress() })}
      className={cx(styles.button, styles[kind], styles[size])}
      type={type}
      isPending={isBusy}
      isDisabled={isDisabled}
      {...(takesFocus && { autoFocus: true })}
    >
      {isBusy ? <span className={styles.busy} aria-hidden="true" /> : icon}
      <span className={styles.text}>{children}</span>
      {isBusy && <VisuallyHidden>{say('ui.working')}</VisuallyHidden>}
    </AriaButton>
  )
}
