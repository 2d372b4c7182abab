import { useState } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { cx } from './cx.ts'
import { FieldFrame, fieldClass, type FieldWords } from './field.tsx'
import { readNumber, writeNumber } from './read-number.ts'
import { useDraft } from './use-draft.ts'
import { useWords } from './words.ts'

import styles from './field.module.css'

export interface NumberFieldProps extends FieldWords {
  value: number | null
  /** Once, when the field is left, Enter is pressed or an arrow key steps. */
  onChange: (value: number | null) => void
  min?: number
  max?: number
  step?: number
  /** What is counted, after the box: 年, mm. */
  unit?: string
}

/** A number, in half- or full-width digits; the up and down keys step. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min = -Infinity, max = Infinity, step = 1 } = props
  useComposingGuard()
  const say = useWords()
  const [isUnread, setUnread] = useState(false)
  const bounded = (number: number) => Math.min(max, Math.max(min, number))
  const draft = useDraft(value === null ? '' : writeNumber(value), (text) => {
    const read = readNumber(text)
    setUnread(read === undefined)
    if (read === undefined) return text
    const kept = read === null ? null : bounded(read)
    if (kept !== value) onChange(kept)
    return kept === null ? '' : writeNumber(kept)
  })
  const problem = isUnread ? say('ui.not-a-number') : props.problem

  return (
    <AriaTextField
      className={fieldClass}
      value={draft.text}
      onChange={draft.setText}
      onBlur={draft.commit}
      isInvalid={Boolean(problem)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props} problem={problem}>
        <Input
          className={cx(styles.input, styles.end, styles.short)}
          inputMode="decimal"
          autoComplete="off"
          onKeyDown={(event) => {
            draft.onKeyDown(event)
            const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
            if (direction === undefined) return
            event.preventDefault()
            const stepped = bounded((readNumber(draft.text) ?? 0) + direction * step)
            draft.setText(writeNumber(stepped))
            setUnread(false)
            onChange(stepped)
          }}
        />
        {props.unit && <span className={styles.unit}>{props.unit}</span>}
      </FieldFrame>
    </AriaTextField>
  )
}
