import { Button, ComboBox as AriaComboBox, Input, Popover } from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { cx } from './cx.ts'
import { FieldFrame, fieldClass, type FieldWords } from './field.tsx'
import { ChevronDownIcon } from './icons.tsx'
import { OptionList } from './option-list.tsx'
import type { Option } from './option.ts'
import { useDraft } from './use-draft.ts'
import { useWords } from './words.ts'

import styles from './field.module.css'
import float from './float.module.css'

export interface ComboBoxProps extends FieldWords {
  /** What stands in the box; free text is allowed. */
  value: string
  /** Every keystroke, to fetch other options. */
  onChange?: (text: string) => void
  /** Once, when an option is chosen, Enter is pressed or the field is left. */
  onCommit?: (text: string) => void
  /** An option was chosen from the list; `onCommit` follows with its title. */
  onChoose?: (id: string) => void
  options: readonly Option[]
  /** The caller has narrowed the options down to the text by itself. */
  isFiltered?: boolean
  placeholder?: string
}

/** A line of text with proposals, for what is mostly the same few words: departments, companies. */
export function ComboBox(props: ComboBoxProps) {
  useComposingGuard()
  const say = useWords()
  const draft = useDraft(props.value, (text) => props.onCommit?.(text))
  return (
    <AriaComboBox
      className={fieldClass}
      allowsCustomValue
      inputValue={props.onCommit ? draft.text : props.value}
      onInputChange={(text) => {
        draft.setText(text)
        props.onChange?.(text)
      }}
      value={null}
      onChange={(id) => {
        const chosen = props.options.find((option) => option.id === id)
        if (!chosen) return
        draft.setText(chosen.title)
        props.onChange?.(chosen.title)
        props.onChoose?.(chosen.id)
        props.onCommit?.(chosen.title)
      }}
      onBlur={draft.commit}
      {...(props.isFiltered && { defaultFilter: () => true })}
      // What the caller looks up comes after the keystroke that would open the list.
      allowsEmptyCollection={props.isFiltered === true && props.value !== ''}
      isInvalid={Boolean(props.problem)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <div className={styles.box}>
          <Input
            {...(props.placeholder && { placeholder: props.placeholder })}
            className={cx(styles.input)}
            spellCheck="false"
            onKeyDown={(event) => {
              const isOnOption = event.currentTarget.getAttribute('aria-activedescendant')
              if (event.key === 'Enter' && !isOnOption) draft.commit()
            }}
          />
          <Button className={cx(styles.opener)} aria-label={say('ui.open-list')}>
            <ChevronDownIcon />
          </Button>
        </div>
      </FieldFrame>
      <Popover className={cx(float.float)} offset={4}>
        <OptionList options={props.options} />
      </Popover>
    </AriaComboBox>
  )
}
