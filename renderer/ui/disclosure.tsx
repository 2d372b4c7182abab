import type { ReactNode } from 'react'
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components'

import { cx } from './cx.ts'
import { ChevronRightIcon } from './icons.tsx'

import styles from './disclosure.module.css'

export interface DisclosureProps {
  title: ReactNode
  children: ReactNode
  isOpenAtFirst?: boolean
}

/** A part that can be folded away. */
export function Disclosure({ title, children, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <AriaDisclosure className={cx(styles.disclosure)} defaultExpanded={isOpenAtFirst}>
      <Heading level={3} className={cx(styles.heading)}>
        <Button slot="trigger" className={cx(styles.trigger)}>
          <ChevronRightIcon />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={cx(styles.panel)}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
