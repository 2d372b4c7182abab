import type { ReactNode, Ref } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'

import { cx } from './cx.ts'

import styles from './section-list.module.css'

/** One thing of a list to choose from. */
export interface ListItem {
  readonly id: string
  /** What typing jumps to, and what screen readers say. */
  readonly title: string
  readonly content: ReactNode
}

/** Some things of a list under a heading. */
export interface ListPart {
  readonly id: string
  readonly title: string
  readonly items: readonly ListItem[]
}

export interface SectionListProps {
  label: string
  parts: readonly ListPart[]
  value: string | null
  /** The person went to an item by key or click. */
  onChange: (id: string) => void
  listRef?: Ref<HTMLDivElement>
}

/** A list in parts, beside the page of what is chosen in it; up and down walk it. */
export function SectionList({ label, parts, value, onChange, listRef }: SectionListProps) {
  return (
    <ListBox
      {...(listRef && { ref: listRef })}
      aria-label={label}
      className={cx(styles.list)}
      items={parts.filter(({ items }) => items.length > 0)}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys
        if (id !== undefined && id !== value) onChange(String(id))
      }}
    >
      {(part) => (
        <ListBoxSection id={part.id} className={cx(styles.part)}>
          <Header className={cx(styles.title)}>{part.title}</Header>
          <Collection items={part.items}>
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.title} className={cx(styles.item)}>
                {item.content}
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}
