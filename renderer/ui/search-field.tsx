import type { Ref } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { cx } from './cx.ts'
import { CloseIcon, SearchIcon } from './icons.tsx'
import { Kbd } from './kbd.tsx'
import { useWords } from './words.ts'

import styles from './search-field.module.css'

export interface SearchFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
  /** Enter. */
  onSubmit?: (text: string) => void
  placeholder?: string
  /** A hint such as `Mod+K`, shown while the field is empty. */
  shortcut?: string
  /** Has the focus when it appears. */
  takesFocus?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A field that searches while typing; Escape clears it. */
export function SearchField(props: SearchFieldProps) {
  useComposingGuard()
  const say = useWords()
  return (
    <AriaSearchField
      aria-label={props.label}
      className={cx(styles.field)}
      value={props.value}
      onChange={props.onChange}
      onSubmit={(text) => props.onSubmit?.(text)}
      {...(props.takesFocus && { autoFocus: true })}
    >
      <SearchIcon />
      <Input
        {...(props.inputRef && { ref: props.inputRef })}
        {...(props.placeholder && { placeholder: props.placeholder })}
        className={cx(styles.input)}
        autoComplete="off"
        spellCheck="false"
      />
      {props.value === '' && props.shortcut && <Kbd keys={props.shortcut} />}
      {props.value !== '' && (
        <Button className={cx(styles.clear)} aria-label={say('ui.clear')}>
          <CloseIcon />
        </Button>
      )}
    </AriaSearchField>
  )
}
