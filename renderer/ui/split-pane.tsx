import type { ReactNode, Ref } from 'react'

import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons.tsx'
import { useWords } from './words.ts'

import styles from './split-pane.module.css'

export interface SplitPaneProps {
  children: ReactNode
  /** The sheet of the chosen thing; null while nothing is chosen. */
  sheet: ReactNode | null
  /** Whose sheet it is, an id: another one begins at its top, with fresh fields. */
  sheetKey: string
  /** Names the sheet for screen readers. */
  sheetLabel: string
  /** `page` where the sheet is what is worked on and the list is narrow. */
  shape?: 'sheet' | 'page'
  /** Beside the cross at the sheet's head. */
  sheetActions?: ReactNode
  /** Escape in the sheet: the owner gives the focus back to the list. */
  onLeave: () => void
  /** The cross, and Escape while the sheet lies over the list. */
  onClose: () => void
  /** The sheet itself, for Enter in the list: `sheetRef.current?.focus()`. */
  sheetRef?: Ref<HTMLElement>
}

// Below these widths the sheet lies over the list, as in the style sheet.
const COVERS = { sheet: '(max-width: 1199px)', page: '(max-width: 899px)' }

/** A list and the sheet of what is chosen in it: beside it from 1200 px, over it below. */
export function SplitPane({ sheetRef, shape = 'sheet', ...props }: SplitPaneProps) {
  const say = useWords()
  return (
    <div className={cx(styles.split, shape === 'page' && props.sheet !== null && styles.page)}>
      <div className={styles.list}>{props.children}</div>
      {props.sheet !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it
        <section
          {...(sheetRef && { ref: sheetRef })}
          aria-label={props.sheetLabel}
          tabIndex={-1}
          className={styles.sheet}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return
            event.preventDefault()
            props.onLeave()
            if (window.matchMedia(COVERS[shape]).matches) props.onClose()
          }}
        >
          <div className={styles.head}>
            {props.sheetActions}
            <IconButton
              label={say('ui.close')}
              icon={<CloseIcon />}
              onPress={props.onClose}
              size="small"
            />
          </div>
          <div key={props.sheetKey} className={styles.body}>
            {props.sheet}
          </div>
        </section>
      )}
    </div>
  )
}
