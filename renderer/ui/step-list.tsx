import { VisuallyHidden } from 'react-aria-components'

import { cx } from './cx.ts'
import { CheckIcon } from './icons.tsx'
import { useWords } from './words.ts'

import styles from './step-list.module.css'

export interface StepListProps {
  label: string
  steps: readonly { id: string; title: string }[]
  current: string
}

/** The steps of a wizard and where one is. */
export function StepList({ label, steps, current }: StepListProps) {
  const say = useWords()
  const at = steps.findIndex((step) => step.id === current)
  return (
    <ol aria-label={label} className={styles.steps}>
      {steps.map((step, place) => (
        <li
          key={step.id}
          className={cx(styles.step, place < at && styles.done)}
          {...(place === at && { 'aria-current': 'step' })}
        >
          <span className={styles.number} aria-hidden={place >= at}>
            {place < at ? (
              <>
                <CheckIcon />
                <VisuallyHidden>{say('ui.step-done')}</VisuallyHidden>
              </>
            ) : (
              place + 1
            )}
          </span>
          {step.title}
        </li>
      ))}
    </ol>
  )
}
