import { useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { TodayList } from '#renderer/data/groups/today.ts'
import type { TodayRow, TouchRow } from '#renderer/data/today/rows.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonFlags } from '#renderer/records/person-flags.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { cx } from '#renderer/ui/cx.ts'
import { Link } from '#renderer/ui/link.tsx'

import { canFinish, isTouchRow, RowActs } from './row-acts.tsx'
import { RowNearness, rowSubject, RowSentence, useRowBackground } from './row-words.tsx'
import type { RowWalk } from './use-row-walk.ts'

import styles from './today.module.css'

/** What rows need from around them. */
export interface RowSurroundings {
  readonly walk: RowWalk
  readonly putOffTo: TodayList['putOffTo']
  readonly onOpen: (row: TodayRow) => void
  readonly onDone: (done: Done) => void
  /** The line that logs a touch at a row and settles it. */
  readonly logLine: (row: TouchRow, onLogged: () => void) => ReactNode
}

interface TodayRowProps {
  readonly row: TodayRow
  readonly around: RowSurroundings
  readonly isLarge?: boolean
}

/** One thing to do: when, for whom, what, and its acts, each by one key. */
export function TodayRowItem({ row, around, isLarge = false }: TodayRowProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const shortDay = useShortDay()
  const backgroundOf = useRowBackground()
  const [isLogging, setLogging] = useState(false)
  const finish = useCommand(data.today.finish)
  const putOff = useCommand(data.today.putOff)
  const isBusy = finish.isRunning || putOff.isRunning
  const error = finish.error ?? putOff.error
  const { walk, onOpen, onDone } = around
  const due = shortDay(row.dueOn)
  const background = backgroundOf(row)
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  const acts = {
    log: () => (isTouchRow(row) ? setLogging(true) : onOpen(row)),
    finish: () => void (isBusy || !canFinish(row) || finish.run(row.key).then(tell)),
    putOff: (until: string) => void putOff.run(row.key, until).then(tell),
    open: () => onOpen(row),
  }
  const leaveLine = (): void => {
    setLogging(false)
    walk.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    const { target, currentTarget } = event
    // What happens in a menu or a panel of the row comes through here too.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
    if (event.key === 'Escape' && isLogging) {
      event.stopPropagation()
      leaveLine()
      return
    }
    if (target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    if (walk.onKeyDown(event)) return
    const act = KEYS[event.key.toLowerCase()]
    // A key that is held down must not work off row after row.
    if (act === undefined || event.repeat || (act === 'log' && target !== currentTarget)) return
    event.preventDefault()
    if (act === 'putOff') currentTarget.querySelector<HTMLElement>('[data-put-off] button')?.click()
    else acts[act]()
  }
  return (
    // The row is the tab stop; what it does by keys, its buttons do by hand.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      data-row={row.key}
      className={cx(styles.row, isLarge && styles.large)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={walk.cursor === row.key ? 0 : -1}
      aria-keyshortcuts="Enter D P O"
      onFocus={() => walk.onFocusRow(row.key)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.when}>
        <time dateTime={row.dueOn} title={due.hint}>
          {due.text}
        </time>
        <RowNearness row={row} />
      </div>
      <div className={styles.what}>
        <p className={styles.sentence}>
          <span className={styles.who}>
            <Link onPress={acts.open}>
              {'name' in row ? (
                <PersonName
                  name={rowSubject(t, row)}
                  kana={row.kana}
                  reading={isLarge ? 'beside' : 'none'}
                />
              ) : (
                rowSubject(t, row)
              )}
            </Link>
            {'name' in row && <PersonFlags person={row} />}
          </span>
          <span>
            <RowSentence row={row} />
          </span>
        </p>
        {background !== null && <p className={styles.before}>{background}</p>}
        {error && (
          <p className={styles.over} role="alert">
            {errorText(error)}
          </p>
        )}
      </div>
      <RowActs row={row} putOffTo={around.putOffTo} acts={acts} isBusy={isBusy} />
      {isLogging && isTouchRow(row) && (
        <div className={styles.line}>{around.logLine(row, leaveLine)}</div>
      )}
    </li>
  )
}

const KEYS: Readonly<Record<string, 'log' | 'finish' | 'putOff' | 'open'>> = {
  enter: 'log',
  d: 'finish',
  p: 'putOff',
  o: 'open',
}
