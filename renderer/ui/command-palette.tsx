import type { ReactNode } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'

import { useComposingGuard } from './composing.ts'
import { cx } from './cx.ts'
import { SearchIcon } from './icons.tsx'
import { Kbd } from './kbd.tsx'
import { ProgressBar } from './progress.tsx'
import { useWords } from './words.ts'

import styles from './command-palette.module.css'

/** One thing the palette leads to or does. */
export interface Command {
  id: string
  title: ReactNode
  /** The title as plain text, where the title is more than that. */
  text?: string
  hint?: string
  icon?: ReactNode
  shortcut?: string
}

/** Commands of one kind under their heading. */
export interface CommandGroup {
  id: string
  title: string
  commands: readonly Command[]
}

export interface CommandPaletteProps {
  label: string
  placeholder?: string
  query: string
  onQuery: (text: string) => void
  /** What fits the query, in the caller's order; the caller filters. */
  groups: readonly CommandGroup[]
  /** More is being looked for. */
  isLoading?: boolean
  onChoose: (id: string) => void
  onClose: () => void
}

/**
 * One field for going anywhere and doing anything. It is open as long as it is rendered.
 *
 * Escape empties the field first, then closes.
 */
export function CommandPalette(props: CommandPaletteProps) {
  useComposingGuard()
  const say = useWords()
  const groups = props.groups.filter((group) => group.commands.length > 0)
  return (
    <ModalOverlay
      className={cx(styles.veil)}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose()
      }}
    >
      <Modal className={cx(styles.modal)}>
        <Dialog aria-label={props.label} className={cx(styles.dialog)}>
          <Autocomplete inputValue={props.query} onInputChange={props.onQuery}>
            <SearchField
              aria-label={props.label}
              className={cx(styles.field)}
              {...{ autoFocus: true }}
            >
              <SearchIcon size={20} />
              <Input
                {...(props.placeholder && { placeholder: props.placeholder })}
                className={cx(styles.input)}
                autoComplete="off"
                spellCheck="false"
              />
            </SearchField>
            {props.isLoading && <ProgressBar isThin label={say('ui.loading')} value={null} />}
            <Menu
              aria-label={props.label}
              className={cx(styles.list)}
              onAction={(id) => props.onChoose(String(id))}
              renderEmptyState={() =>
                !props.isLoading && <p className={styles.empty}>{say('ui.no-match')}</p>
              }
            >
              {groups.map((group) => (
                <MenuSection key={group.id} id={group.id} className={cx(styles.group)}>
                  <Header className={cx(styles.heading)}>{group.title}</Header>
                  {group.commands.map((command) => (
                    <MenuItem
                      key={command.id}
                      id={command.id}
                      textValue={textOf(command)}
                      className={cx(styles.item)}
                    >
                      <span className={styles.icon}>{command.icon}</span>
                      <span className={styles.title}>{command.title}</span>
                      {command.hint && <span className={styles.hint}>{command.hint}</span>}
                      {command.shortcut && <Kbd keys={command.shortcut} />}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function textOf({ title, text, id }: Command): string {
  return text ?? (typeof title === 'string' ? title : id)
}
