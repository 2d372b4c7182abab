import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'

import { Button, type ButtonProps } from './button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { CheckIcon } from './icons.tsx'
import { Kbd } from './kbd.tsx'
import type { Option } from './option.ts'

import float from './float.module.css'
import styles from './menu-button.module.css'

interface MenuOpener {
  label: string
  icon?: ReactNode
  /** An icon alone, its label on hover. */
  isIconOnly?: boolean
  kind?: ButtonProps['kind']
  size?: ButtonProps['size']
  isDisabled?: boolean
}

/** One act of a menu. */
export interface MenuAct {
  id: string
  title: string
  onAction: () => void
  icon?: ReactNode
  /** As `Mod+E`. */
  shortcut?: string
  isDanger?: boolean
  isDisabled?: boolean
}

/** A button that opens a list of acts; `null` among them draws a line. */
export function MenuButton({
  acts,
  ...opener
}: MenuOpener & { acts: readonly (MenuAct | null)[] }) {
  return (
    <MenuTrigger>
      <Opener {...opener} />
      <Popover className={cx(float.float)} offset={4}>
        <Menu className={cx(styles.menu)} aria-label={opener.label}>
          {acts.map((act, place) =>
            act === null ? (
              // oxlint-disable-next-line react/no-array-index-key -- a line has nothing else
              <Separator key={`line-${place}`} className={cx(styles.line)} />
            ) : (
              <MenuItem
                key={act.id}
                id={act.id}
                textValue={act.title}
                className={cx(styles.item, act.isDanger && styles.danger)}
                isDisabled={act.isDisabled ?? false}
                onAction={act.onAction}
              >
                <span className={styles.icon}>{act.icon}</span>
                <span className={styles.title}>{act.title}</span>
                {act.shortcut && <Kbd keys={act.shortcut} />}
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

export interface CheckMenuProps<K extends string> extends MenuOpener {
  options: readonly Option<K>[]
  value: ReadonlySet<K>
  onChange: (chosen: ReadonlySet<K>) => void
}

/** A menu of things that are on or off, such as a table's columns; it stays open. */
export function CheckMenu<K extends string>(props: CheckMenuProps<K>) {
  const { options, value, onChange, ...opener } = props
  return (
    <MenuTrigger>
      <Opener {...opener} />
      <Popover className={cx(float.float)} offset={4}>
        <Menu
          className={cx(styles.menu)}
          aria-label={opener.label}
          items={options}
          selectionMode="multiple"
          selectedKeys={value}
          onSelectionChange={(keys) => {
            const isOn = (id: K) => keys === 'all' || keys.has(id)
            onChange(new Set(options.map((option) => option.id).filter(isOn)))
          }}
          shouldCloseOnSelect={false}
        >
          {(option) => (
            <MenuItem
              textValue={option.title}
              className={cx(styles.item)}
              isDisabled={option.isDisabled ?? false}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.icon}>{isSelected && <CheckIcon />}</span>
                  <span className={styles.title}>{option.title}</span>
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Opener(props: MenuOpener) {
  const { label, icon, kind = 'plain', size = 'normal', isDisabled = false } = props
  return props.isIconOnly ? (
    <IconButton label={label} icon={icon} size={size} isDisabled={isDisabled} />
  ) : (
    <Button kind={kind} size={size} icon={icon} isDisabled={isDisabled}>
      {label}
    </Button>
  )
}
