import type { ReactNode, Ref } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useErrorText } from '#renderer/i18n/language.ts'
import { SectionList } from '#renderer/ui/section-list.tsx'
import type { ListPart } from '#renderer/ui/section-list.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './feedback.module.css'

/** What both lists of the place are given. */
export interface ListWays {
  selectedId: Id<'programme'> | null
  onSelect: (id: Id<'programme'> | null) => void
  onDone: (done: Done) => void
  /** The act that makes the first, or the next. */
  add: ReactNode
  /** Enter: the person goes into the page. */
  onEnter: () => void
  listRef: Ref<HTMLDivElement>
}

interface VoiceListProps extends ListWays {
  label: string
  empty: string
  emptyIcon: ReactNode
  /** Null while they are asked for. */
  parts: readonly ListPart[] | null
  error: AppError | null
  /** What lies in the trash. */
  trash: ReactNode
}

/** Questions or stories to choose from, with the act that makes another. */
export function VoiceList(props: VoiceListProps) {
  const { parts, error, selectedId } = props
  const errorText = useErrorText()
  const isEmpty = parts !== null && parts.every(({ items }) => items.length === 0)
  return (
    <div className={styles.lists}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {parts === null && error === null && <Skeleton lines={5} />}
      {isEmpty && <EmptyState title={props.empty} icon={props.emptyIcon} action={props.add} />}
      {parts !== null && !isEmpty && (
        <>
          <div className={styles.addLine}>{props.add}</div>
          {/* Enter on an item leads into its page; all other keys are the list's own. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div
            onKeyDown={(event) => {
              if (event.key === 'Enter') props.onEnter()
            }}
          >
            <SectionList
              label={props.label}
              parts={parts}
              value={selectedId}
              onChange={(id) => props.onSelect(id as Id<'programme'>)}
              listRef={props.listRef}
            />
          </div>
        </>
      )}
      {props.trash}
    </div>
  )
}
