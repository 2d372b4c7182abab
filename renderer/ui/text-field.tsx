import type { HTMLInputAutoCompleteAttribute, Ref } from 'react'
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { cx } from './cx.ts'
import { FieldFrame, fieldClass, type FieldWords } from './field.tsx'
import { useDraft } from './use-draft.ts'

import styles from './field.module.css'

interface TextProps extends FieldWords {
  value: string
  /** Every keystroke. */
  onChange?: (text: string) => void
  /** Once, when the field is left or Enter is pressed, and only if the text changed. */
  onCommit?: (text: string) => void
  placeholder?: string
  maxLength?: number
  isReadOnly?: boolean
  /** Has the focus when it appears. */
  takesFocus?: boolean
}

export interface TextFieldProps extends TextProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'email' | 'tel'
  /** What the IME composes, for the proposal of a reading: kana before they become kanji. */
  onComposing?: (kana: string) => void
  inputRef?: Ref<HTMLInputElement>
}

export interface TextAreaProps extends TextProps {
  rows?: number
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { aria, draft } = useText(props)
  return (
    <AriaTextField {...aria} type={props.type ?? 'text'} autoComplete={props.autoComplete ?? 'off'}>
      <FieldFrame {...props}>
        <Input
          {...(props.inputRef && { ref: props.inputRef })}
          {...(props.inputMode && { inputMode: props.inputMode })}
          {...(props.placeholder && { placeholder: props.placeholder })}
          className={cx(styles.input)}
          spellCheck="false"
          onKeyDown={draft.onKeyDown}
          onCompositionUpdate={(event) => props.onComposing?.(event.data)}
        />
      </FieldFrame>
    </AriaTextField>
  )
}

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { aria, draft } = useText(props)
  return (
    <AriaTextField {...aria}>
      <FieldFrame {...props}>
        <AriaTextArea
          {...(props.placeholder && { placeholder: props.placeholder })}
          className={cx(styles.input, styles.area)}
          rows={props.rows ?? 3}
          spellCheck="false"
          onKeyDown={draft.onKeyDown}
        />
      </FieldFrame>
    </AriaTextField>
  )
}

function useText(props: TextProps) {
  useComposingGuard()
  const draft = useDraft(props.value, (text) => props.onCommit?.(text))
  const holdsDraft = props.onCommit !== undefined
  const aria = {
    className: fieldClass,
    value: holdsDraft ? draft.text : props.value,
    onChange: (text: string) => {
      draft.setText(text)
      props.onChange?.(text)
    },
    onBlur: draft.commit,
    isInvalid: Boolean(props.problem),
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    isReadOnly: props.isReadOnly ?? false,
    autoFocus: props.takesFocus ?? false,
    validationBehavior: 'aria' as const,
    ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
  }
  return { aria, draft }
}
