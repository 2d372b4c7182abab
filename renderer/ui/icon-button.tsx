import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'

import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'

import styles from './icon-button.module.css'

export interface IconButtonProps {
  /** What the button does: its name and its tooltip. */
  label: string
  icon: ReactNode
  onPress?: () => void
  /** Shown beside the tooltip's words, as `Mod+Z`. */
  shortcut?: string
  size?: 'normal' | 'small'
  isDisabled?: boolean | undefined
  /** Pressed in, for a button that switches something. */
  isOn?: boolean
  slot?: string | null
}

/** A button with an icon alone; its name shows on hover and on focus. */
export function IconButton({
  label,
  icon,
  onPress,
  shortcut,
  size = 'normal',
  isDisabled = false,
  isOn,
  slot,
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <AriaButton
        aria-label={label}
        {...(isOn !== undefined && { 'aria-pressed': isOn })}
        {...(slot !== undefined && { slot })}
        {...(onPress && { onPress: () => onPress() })}
        className={cx(styles.button, styles[size])}
        isDisabled={isDisabled}
      >
        {icon}
      </AriaButton>
      <Tooltip className={cx(styles.tooltip)} offset={6}>
        {label}
        {shortcut && <Kbd keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
