import { parseDate, type CalendarDate } from '@internationalized/date'
import { useRef, useState } from 'react'
import { Button, Dialog, DialogTrigger, Input, Popover, TextField } from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { cx } from './cx.ts'
import { FieldFrame, fieldClass, type FieldWords } from './field.tsx'
import { CalendarIcon } from './icons.tsx'
import { MonthCalendar } from './month-calendar.tsx'
import { useDraft } from './use-draft.ts'
import { useWords } from './words.ts'

import styles from './field.module.css'
import float from './float.module.css'

export interface DateFieldProps extends FieldWords {
  /** An ISO day, `2026-09-12`. */
  value: string | null
  /** Once, when the field is left, Enter is pressed or a day of the calendar is chosen. */
  onChange: (day: string | null) => void
  /** Reads what was typed as an ISO day, in every form; null where it is none. */
  parse: (text: string) => string | null
  /** Writes an ISO day into the box. */
  format: (day: string) => string
  /** The same day said in the other calendar, beside the box. */
  echo?: (day: string) => string
  min?: string
  max?: string
  placeholder?: string
}

/** A day, typed in any form or chosen from a calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, parse, format, echo } = props
  useComposingGuard()
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [isUnread, setUnread] = useState(false)
  const draft = useDraft(value === null ? '' : format(value), (text) => {
    const day = text.trim() === '' ? null : parse(text)
    const isRead = day !== null || text.trim() === ''
    setUnread(!isRead)
    if (!isRead) return text
    if (day !== value) onChange(day)
    return day === null ? '' : format(day)
  })
  const problem = isUnread ? say('ui.not-a-day') : props.problem

  return (
    <TextField
      className={fieldClass}
      value={draft.text}
      onChange={(text) => {
        draft.setText(text)
        if (isUnread && (text.trim() === '' || parse(text) !== null)) setUnread(false)
      }}
      onBlur={draft.commit}
      isInvalid={Boolean(problem)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props} problem={problem}>
        <div ref={box} className={cx(styles.box, styles.dateBox)}>
          <Input
            {...(props.placeholder && { placeholder: props.placeholder })}
            className={cx(styles.input)}
            autoComplete="off"
            spellCheck="false"
            onKeyDown={draft.onKeyDown}
          />
          <DialogTrigger>
            <Button
              className={cx(styles.opener)}
              aria-label={`${props.label}: ${say('ui.open-calendar')}`}
              isDisabled={props.isDisabled ?? false}
            >
              <CalendarIcon />
            </Button>
            <Popover
              className={cx(float.float)}
              triggerRef={box}
              placement="bottom start"
              offset={4}
            >
              <Dialog aria-label={props.label} className={cx(float.panel)}>
                {({ close }) => (
                  <MonthCalendar
                    value={dayOf(value)}
                    min={dayOf(props.min)}
                    max={dayOf(props.max)}
                    onChange={(day) => {
                      setUnread(false)
                      draft.setText(format(day.toString()))
                      onChange(day.toString())
                      close()
                    }}
                  />
                )}
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
        {echo && value !== null && <span className={styles.unit}>{echo(value)}</span>}
      </FieldFrame>
    </TextField>
  )
}

function dayOf(day: string | null | undefined): CalendarDate | null {
  return day ? parseDate(day) : null
}
