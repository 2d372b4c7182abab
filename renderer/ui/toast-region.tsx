import { useEffect, useState } from 'react'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons.tsx'
import { useToastStore, type ShownToast } from './toast.store.ts'
import { useWords } from './words.ts'

import styles from './toast-region.module.css'

/** How long a toast stays when nobody points at it. */
const STAY_MS = 8000

/**
 * Where toasts appear: once, near the root of the app.
 *
 * They wait while the pointer or the focus is on them; Escape takes the newest away.
 */
export function ToastRegion() {
  const say = useWords()
  const toasts = useToastStore((state) => state.toasts)
  const dismiss = useToastStore((state) => state.dismiss)
  const [isHeld, setHeld] = useState(false)
  const newest = toasts.at(-1)

  return (
    // Keys bubble up from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={say('ui.notices')}
      className={styles.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !newest) return
        event.preventDefault()
        event.stopPropagation()
        setHeld(false)
        dismiss(newest.id)
      }}
    >
      <ul className={styles.list} aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine
            key={toast.id}
            toast={toast}
            isHeld={isHeld}
            onGone={() => {
              setHeld(false)
              dismiss(toast.id)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

function ToastLine(props: { toast: ShownToast; isHeld: boolean; onGone: () => void }) {
  const { toast, isHeld, onGone } = props
  const say = useWords()
  const dismiss = useToastStore((state) => state.dismiss)

  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => dismiss(toast.id), STAY_MS)
    return () => clearTimeout(timer)
  }, [isHeld, toast.id, dismiss])

  return (
    <li className={cx(styles.toast, toast.tone === 'warn' && styles.warn)}>
      <span className={styles.text}>{toast.text}</span>
      {toast.action && (
        <Button
          size="small"
          kind="quiet"
          onPress={() => {
            toast.action?.run()
            onGone()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={say('ui.close')} icon={<CloseIcon />} size="small" onPress={onGone} />
    </li>
  )
}
