import { useState } from 'react'
import type { ReactNode } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { EditIcon, PlusIcon, TrashIcon } from '#renderer/ui/icons.tsx'

import { withoutElement, withPatch } from './list-edits.ts'
import type { ElementOf, ListField } from './list-edits.ts'
import { useSheet } from './sheet-context.ts'

import styles from './element-list.module.css'
import words from './profile.module.css'

interface ElementListProps<F extends ListField> {
  field: F
  /** In the order in which they are shown. */
  items: readonly ElementOf<F>[]
  /** An element of which nothing is known; it is stored with its first field. */
  make: () => ElementOf<F>
  addWord: string
  /** Names an element for the buttons that act on it. */
  nameOf: (element: ElementOf<F>) => string
  summary: (element: ElementOf<F>) => ReactNode
  editor: (element: ElementOf<F>, change: (patch: Partial<ElementOf<F>>) => void) => ReactNode
  /** More buttons of a row, before the pen. */
  acts?: (element: ElementOf<F>) => ReactNode
  /** A new element waits here, unstored, while this says so of it and of what was just set. */
  waits?: (element: ElementOf<F>, patch: Partial<ElementOf<F>>) => boolean
  /** Consents are withdrawn, never taken out. */
  isKept?: boolean
  empty?: string
}

/** The elements of one list: each a line to read, with its pen an editor in place. */
export function ElementList<F extends ListField>(props: ElementListProps<F>) {
  const { field, items, make, nameOf, summary, editor, acts } = props
  const t = useT()
  const { save } = useSheet()
  const [openId, setOpenId] = useState<string | null>(null)
  const [draft, setDraft] = useState<ElementOf<F> | null>(null)
  const isStored = draft !== null && items.some(({ id }) => id === draft.id)
  const shown = draft === null || isStored ? items : [...items, draft]
  const close = (): void => {
    setOpenId(null)
    setDraft(null)
  }
  const add = (): void => {
    const element = make()
    setDraft(element)
    setOpenId(element.id)
  }
  const change = (element: ElementOf<F>, patch: Partial<ElementOf<F>>): void => {
    const changed = { ...element, ...patch }
    const isNew = !items.some(({ id }) => id === element.id)
    if (isNew) setDraft(changed)
    if (isNew && props.waits?.(changed, patch) === true) return
    save((person) => withPatch(person, field, element, patch))
  }
  return (
    <div className={styles.list}>
      {shown.length === 0 && props.empty && <p className={words.none}>{props.empty}</p>}
      {shown.length > 0 && (
        <ul className={styles.rows}>
          {shown.map((element) => {
            const isOpen = element.id === openId
            const isDraft = element === draft && !isStored
            const name = nameOf(element)
            return (
              // Escape closes the row's editor, not the sheet around it.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <li
                key={element.id}
                className={styles.row}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape' || !isOpen) return
                  event.stopPropagation()
                  close()
                }}
              >
                <div className={styles.line}>
                  <div className={styles.summary}>
                    {isDraft ? (
                      <span className={words.none}>{props.addWord}</span>
                    ) : (
                      summary(element)
                    )}
                  </div>
                  <span className={styles.acts}>
                    {!isDraft && acts?.(element)}
                    <IconButton
                      label={`${t(isOpen ? 'profile.element.close' : 'profile.element.edit')}: ${name}`}
                      icon={<EditIcon />}
                      size="small"
                      isOn={isOpen}
                      onPress={() => (isOpen ? close() : setOpenId(element.id))}
                    />
                    {!isDraft && !props.isKept && (
                      <IconButton
                        label={t('ui.remove', { name })}
                        icon={<TrashIcon />}
                        size="small"
                        onPress={() => {
                          if (isOpen) close()
                          save((person) => withoutElement(person, field, element.id))
                        }}
                      />
                    )}
                  </span>
                </div>
                {isOpen && (
                  <div ref={showWhole} className={styles.editor}>
                    {editor(element, (patch) => change(element, patch))}
                    <div className={styles.foot}>
                      <Button size="small" onPress={close}>
                        {t('profile.element.done')}
                      </Button>
                    </div>
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {openId === null && (
        <div>
          <Button size="small" kind="quiet" icon={<PlusIcon />} onPress={add}>
            {props.addWord}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Brings an editor that opened below the edge into sight. */
function showWhole(editor: HTMLElement | null): void {
  editor?.scrollIntoView({ block: 'nearest' })
}
