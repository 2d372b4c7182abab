import { useEffect, useRef } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { ChevronDownIcon, ChevronUpIcon, CloseIcon } from '#renderer/ui/icons.tsx'
import { columnsOf } from '#shared/transfer/write/columns.ts'

import { choose, isLeftOff, useExportStore } from './export.store.ts'

import styles from './export-screen.module.css'

/** The chosen columns in their order, each with its ways up, down and out. */
export function ColumnOrder() {
  const t = useT()
  const format = useExportStore((state) => state.format)
  const columns = useExportStore((state) => state.columns)
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ key: string; by: -1 | 1 } | null>(null)

  // A moved row takes its button's focus along; at an end, its other button has it.
  useEffect(() => {
    if (moved.current === null) return
    const { key, by } = moved.current
    moved.current = null
    const row = list.current?.querySelector(`[data-column="${key}"]`)
    const [up, down] = row?.querySelectorAll('button') ?? []
    const [first, second] = by === -1 ? [up, down] : [down, up]
    if (first !== undefined && !first.disabled) first.focus()
    else second?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs once a row has moved
  }, [columns])

  const move = (key: string, by: -1 | 1): void => {
    const from = columns.indexOf(key)
    const other = columns[from + by]
    if (other === undefined) return
    moved.current = { key, by }
    choose({
      columns: columns.map((each) => (each === key ? other : each === other ? key : each)),
    })
  }
  if (columns.length === 0) return <p className={styles.soft}>{t('exporting.columns.none')}</p>
  return (
    <ol ref={list} className={styles.columns} aria-label={t('exporting.columns.order')}>
      {columnsOf(columns).map(({ key, label }, index) => {
        const name = t(label)
        return (
          <li key={key} data-column={key} className={styles.column}>
            <span className={styles.columnNumber}>{index + 1}</span>
            <span className={styles.columnName}>
              {name}
              {isLeftOff({ format }, key) && <small> {t('exporting.columns.off-paper')}</small>}
            </span>
            <IconButton
              label={t('exporting.columns.up', { name })}
              icon={<ChevronUpIcon />}
              size="small"
              isDisabled={index === 0}
              onPress={() => move(key, -1)}
            />
            <IconButton
              label={t('exporting.columns.down', { name })}
              icon={<ChevronDownIcon />}
              size="small"
              isDisabled={index === columns.length - 1}
              onPress={() => move(key, 1)}
            />
            <IconButton
              label={t('exporting.columns.remove', { name })}
              icon={<CloseIcon />}
              size="small"
              onPress={() => choose({ columns: columns.filter((each) => each !== key) })}
            />
          </li>
        )
      })}
    </ol>
  )
}
