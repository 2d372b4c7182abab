import {
  CheckboxButton,
  CheckboxField as AriaCheckboxField,
  Radio,
  RadioGroup as AriaRadioGroup,
  SwitchButton,
  SwitchField as AriaSwitchField,
  Text,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components'

import { cx } from './cx.ts'
import { FieldFrame, fieldClass, type FieldWords } from './field.tsx'
import { CheckIcon } from './icons.tsx'
import type { Option } from './option.ts'

import styles from './choices.module.css'

export interface ToggleProps {
  label: string
  hint?: string
  value: boolean
  onChange: (isOn: boolean) => void
  isDisabled?: boolean | undefined
}

/** A box to tick, with its sentence. */
export function CheckboxField(props: ToggleProps & { isPartly?: boolean }) {
  return (
    <AriaCheckboxField
      className={cx(styles.toggle)}
      isSelected={props.value}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      isIndeterminate={props.isPartly ?? false}
    >
      <CheckboxButton className={cx(styles.row)}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles.square} aria-hidden="true">
              {isIndeterminate ? <span className={styles.dash} /> : isSelected && <CheckIcon />}
            </span>
            {props.label}
          </>
        )}
      </CheckboxButton>
      {props.hint && (
        <Text slot="description" className={cx(styles.hint)}>
          {props.hint}
        </Text>
      )}
    </AriaCheckboxField>
  )
}

/** Something that is on or off at once, without a save. */
export function Switch(props: ToggleProps) {
  return (
    <AriaSwitchField
      className={cx(styles.toggle)}
      isSelected={props.value}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
    >
      <SwitchButton className={cx(styles.row)}>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.thumb} />
        </span>
        {props.label}
      </SwitchButton>
      {props.hint && (
        <Text slot="description" className={cx(styles.hint, styles.switchHint)}>
          {props.hint}
        </Text>
      )}
    </AriaSwitchField>
  )
}

export interface RadioGroupProps<K extends string> extends FieldWords {
  options: readonly Option<K>[]
  value: K | null
  onChange: (id: K) => void
  /** `row` where the words are short, `grid` where there are many. */
  layout?: 'column' | 'row' | 'grid'
}

/** One of a few, all of them seen. */
export function RadioGroup<K extends string>(props: RadioGroupProps<K>) {
  return (
    <AriaRadioGroup
      className={fieldClass}
      value={props.value}
      onChange={(id) => {
        const chosen = props.options.find((option) => option.id === id)
        if (chosen) props.onChange(chosen.id)
      }}
      isInvalid={Boolean(props.problem)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <div
          className={cx(
            styles.radios,
            props.layout === 'row' && styles.inRow,
            props.layout === 'grid' && styles.inGrid,
          )}
        >
          {props.options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              className={cx(styles.row)}
              isDisabled={option.isDisabled ?? false}
            >
              <span className={styles.ring} aria-hidden="true" />
              <span>
                {option.title}
                {option.hint && <span className={styles.radioHint}>{option.hint}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}

export interface SegmentedControlProps<K extends string> {
  label: string
  options: readonly Option<K>[]
  value: K
  onChange: (id: K) => void
}

/** Two to five ways to see the same thing. */
export function SegmentedControl<K extends string>(props: SegmentedControlProps<K>) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={cx(styles.segments)}
      selectedKeys={[props.value]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = props.options.find((option) => keys.has(option.id))
        if (chosen) props.onChange(chosen.id)
      }}
    >
      {props.options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className={cx(styles.segment)}
          isDisabled={option.isDisabled ?? false}
        >
          {option.icon}
          {option.title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
