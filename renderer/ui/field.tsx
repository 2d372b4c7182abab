import { useId, type ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'

import { cx } from './cx.ts'
import { WarningIcon } from './icons.tsx'
import { useWords } from './words.ts'

import styles from './field.module.css'

/** What every field of a form has around its control. */
export interface FieldWords {
  label: string
  /** One short sentence on what to write. */
  hint?: ReactNode
  /** What is wrong and what to do; present only while something is. */
  problem?: string | false | null | undefined
  isRequired?: boolean
  isDisabled?: boolean | undefined
}

/** The class of a React Aria field's root. */
export const fieldClass = cx(styles.field)

/** Label, hint and problem inside a React Aria field. */
export function FieldFrame(props: FieldWords & { children: ReactNode }) {
  const say = useWords()
  return (
    <>
      <Label className={cx(styles.label)}>
        {props.label}
        {props.isRequired && <span className={styles.required}>{say('ui.required')}</span>}
      </Label>
      <div className={styles.control}>{props.children}</div>
      {props.hint && (
        <Text slot="description" className={cx(styles.hint)}>
          {props.hint}
        </Text>
      )}
      {props.problem && (
        <FieldError className={cx(styles.problem)}>
          <WarningIcon />
          {props.problem}
        </FieldError>
      )}
    </>
  )
}

/** A labelled row for anything that is not one of the fields: buttons, a list, plain text. */
export function Field({ label, hint, problem, children }: FieldWords & { children: ReactNode }) {
  const id = useId()
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a legend takes no place in a grid
    <div className={styles.field} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.control}>{children}</div>
      {hint && <span className={styles.hint}>{hint}</span>}
      {problem && (
        <span className={styles.problem} role="alert">
          <WarningIcon />
          {problem}
        </span>
      )}
    </div>
  )
}

/** Lays fields out one below the other; with `beside`, labels stand left where there is room. */
export function FormRows(props: { labels?: 'above' | 'beside'; children: ReactNode }) {
  return (
    <div className={cx(styles.rows, props.labels === 'beside' && styles.beside)}>
      {props.children}
    </div>
  )
}
