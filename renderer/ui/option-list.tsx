import { ListBox, ListBoxItem, Text } from 'react-aria-components'

import { cx } from './cx.ts'
import { CheckIcon } from './icons.tsx'
import type { Option } from './option.ts'
import { useWords } from './words.ts'

import styles from './option-list.module.css'

/** The list that opens under a Select or a ComboBox. */
export function OptionList(props: { options: readonly Option[] }) {
  const say = useWords()
  return (
    <ListBox<Option>
      className={cx(styles.list)}
      items={props.options}
      renderEmptyState={() => <div className={styles.empty}>{say('ui.no-match')}</div>}
    >
      {(option) => (
        <ListBoxItem
          className={cx(styles.item)}
          textValue={option.title}
          isDisabled={option.isDisabled ?? false}
        >
          {({ isSelected }) => (
            <>
              <span className={styles.check}>{isSelected ? <CheckIcon /> : option.icon}</span>
              <Text slot="label" className={cx(styles.title)}>
                {option.title}
              </Text>
              {option.hint && (
                <Text slot="description" className={cx(styles.hint)}>
                  {option.hint}
                </Text>
              )}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
