import type { ReactNode } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

import styles from './filter-panel.module.css'

interface FilterPartProps {
  title: string
  /** Something is asked here. */
  isOn: boolean
  isOpenAtFirst?: boolean
  children: ReactNode
}

/** One filter of the panel, folded until it is wanted; a dot tells that it is at work. */
export function FilterPart({ title, isOn, isOpenAtFirst = false, children }: FilterPartProps) {
  const t = useT()
  return (
    <Disclosure
      isOpenAtFirst={isOpenAtFirst || isOn}
      title={
        <>
          {title}
          {isOn && <span className={styles.on}>{t('alumni.filters.is-on')}</span>}
        </>
      }
    >
      <div className={styles.part}>{children}</div>
    </Disclosure>
  )
}
