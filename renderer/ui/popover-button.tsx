import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'

import { Button, type ButtonProps } from './button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'

import float from './float.module.css'

export interface PopoverButtonProps {
  /** The button's words, and the panel's name. */
  label: string
  /** A longer name of the button for screen readers; contains its words. */
  name?: string
  icon?: ReactNode
  /** An icon alone, its label on hover. */
  isIconOnly?: boolean
  kind?: ButtonProps['kind']
  size?: ButtonProps['size']
  /** The panel; the function closes it. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a small panel beside it. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, icon, kind = 'plain', size = 'normal' } = props
  return (
    <DialogTrigger>
      {props.isIconOnly ? (
        <IconButton label={label} icon={icon} size={size} />
      ) : (
        <Button kind={kind} size={size} icon={icon} {...(props.name && { label: props.name })}>
          {label}
        </Button>
      )}
      <Popover className={cx(float.float)} offset={4}>
        <Dialog aria-label={label} className={cx(float.panel)}>
          {({ close }) => props.children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
