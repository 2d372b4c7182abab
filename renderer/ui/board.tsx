import { useId } from 'react'
import type { ReactNode } from 'react'

import styles from './board.module.css'

/** A thing on a board: pressing it opens it. */
export interface BoardCard {
  readonly id: string
  readonly content: ReactNode
}

/** A column of a board, with what has come so far. */
export interface BoardColumn {
  readonly id: string
  readonly title: string
  readonly cards: readonly BoardCard[]
}

export interface BoardProps {
  /** Names the board for screen readers. */
  label: string
  columns: readonly BoardColumn[]
  onOpen: (id: string) => void
  /** What stands in a column without cards. */
  emptyWord: string
  /** Gets the focus when the board appears. */
  focusId?: string | null
}

/** Things in columns by how far they have come; every card is a button. */
export function Board({ label, columns, ...props }: BoardProps) {
  return (
    <section
      className={styles.board}
      style={{ gridTemplateColumns: columns.map(widthOf).join(' ') }}
      aria-label={label}
    >
      {columns.map((column) => (
        <Column key={column.id} column={column} {...props} />
      ))}
    </section>
  )
}

// What is empty leaves its room to the others.
function widthOf({ cards }: BoardColumn): string {
  return cards.length === 0 ? 'minmax(104px, 0.6fr)' : 'minmax(142px, 1fr)'
}

type ColumnProps = Omit<BoardProps, 'label' | 'columns'> & { column: BoardColumn }

function Column({ column: { title, cards }, onOpen, emptyWord, focusId = null }: ColumnProps) {
  const id = useId()
  return (
    <div className={styles.column}>
      <h2 id={id} className={styles.title}>
        {title}
        <span className={styles.count}>{cards.length}</span>
      </h2>
      {cards.length === 0 ? (
        <p className={styles.none}>{emptyWord}</p>
      ) : (
        <ul className={styles.cards} aria-labelledby={id}>
          {cards.map((card) => (
            <li key={card.id}>
              <button
                type="button"
                className={styles.card}
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- coming back from the page of this card
                autoFocus={card.id === focusId}
                onClick={() => onOpen(card.id)}
              >
                {card.content}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
