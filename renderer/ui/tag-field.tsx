import { useState } from 'react'
import { Button, ComboBox, Input, Popover, Tag, TagGroup, TagList } from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { cx } from './cx.ts'
import { FieldFrame, fieldClass, type FieldWords } from './field.tsx'
import { CloseIcon } from './icons.tsx'
import { OptionList } from './option-list.tsx'
import { useWords } from './words.ts'

import chips from './chips.module.css'
import styles from './field.module.css'
import float from './float.module.css'

export interface TagFieldProps extends FieldWords {
  value: readonly string[]
  onChange: (tags: readonly string[]) => void
  /** Tags in use elsewhere, proposed while typing. */
  suggestions?: readonly string[]
  placeholder?: string
}

/** Words hung on something: typed or chosen, Enter adds one, Backspace or its cross takes it off. */
export function TagField(props: TagFieldProps) {
  const { value, onChange, suggestions = [] } = props
  useComposingGuard()
  const say = useWords()
  const [text, setText] = useState('')
  const options = suggestions
    .filter((tag) => !value.includes(tag))
    .map((tag) => ({ id: tag, title: tag }))

  const add = (tag: string) => {
    const trimmed = tag.trim()
    setText('')
    if (trimmed !== '' && !value.includes(trimmed)) onChange([...value, trimmed])
  }
  const remove = (tags: ReadonlySet<unknown>) => onChange(value.filter((tag) => !tags.has(tag)))

  return (
    <ComboBox
      className={fieldClass}
      allowsCustomValue
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(id) => {
        if (id !== null) add(String(id))
      }}
      onBlur={() => add(text)}
      isInvalid={Boolean(props.problem)}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <div className={cx(styles.box, styles.tagBox)}>
          {value.length > 0 && (
            <TagGroup aria-label={props.label} onRemove={remove} className={cx(styles.tags)}>
              <TagList className={cx(styles.tags)}>
                {value.map((tag) => (
                  <Tag
                    key={tag}
                    id={tag}
                    textValue={tag}
                    className={cx(chips.chip, chips.removable)}
                  >
                    <span className={chips.words}>{tag}</span>
                    <Button
                      slot="remove"
                      className={cx(chips.cross)}
                      aria-label={say('ui.remove', { name: tag })}
                    >
                      <CloseIcon />
                    </Button>
                  </Tag>
                ))}
              </TagList>
            </TagGroup>
          )}
          <Input
            {...(props.placeholder && { placeholder: props.placeholder })}
            className={cx(styles.input)}
            spellCheck="false"
            onKeyDown={(event) => {
              const isOnOption = event.currentTarget.getAttribute('aria-activedescendant')
              const last = value.at(-1)
              if (event.key === 'Enter' && !isOnOption) add(text)
              if (event.key === 'Backspace' && text === '' && last) remove(new Set([last]))
            }}
          />
        </div>
      </FieldFrame>
      <Popover className={cx(float.float)} offset={4}>
        <OptionList options={options} />
      </Popover>
    </ComboBox>
  )
}
