import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'

import { cx } from './cx.ts'
import { FieldFrame, fieldClass, type FieldWords } from './field.tsx'
import { ChevronDownIcon } from './icons.tsx'
import { OptionList } from './option-list.tsx'
import type { Option } from './option.ts'
import { useWords } from './words.ts'

import float from './float.module.css'
import styles from './select.module.css'

export interface SelectProps<K extends string> extends FieldWords {
  options: readonly Option<K>[]
  value: K | null
  onChange: (id: K) => void
  placeholder?: string
  /** The label is heard, not seen: for a table's cell or a toolbar. */
  isLabelHidden?: boolean
}

/** Choosing one of a few; typing jumps to what begins so. */
export function Select<K extends string>(props: SelectProps<K>) {
  const say = useWords()
  const box = (
    <Button className={cx(styles.box)}>
      <SelectValue className={cx(styles.value)} />
      <ChevronDownIcon />
    </Button>
  )
  return (
    <AriaSelect
      {...(props.isLabelHidden && { 'aria-label': props.label })}
      className={props.isLabelHidden ? cx(styles.bare) : fieldClass}
      value={props.value}
      onChange={(id) => {
        const chosen = props.options.find((option) => option.id === id)
        if (chosen) props.onChange(chosen.id)
      }}
      placeholder={props.placeholder ?? say('ui.choose')}
      isInvalid={Boolean(props.problem)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      {props.isLabelHidden ? box : <FieldFrame {...props}>{box}</FieldFrame>}
      <Popover className={cx(float.float)} offset={4}>
        <OptionList options={props.options} />
      </Popover>
    </AriaSelect>
  )
}
