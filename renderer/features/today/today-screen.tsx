import { useState } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { TodayList, TodayMost } from '#renderer/data/groups/today.ts'
import type { TodayRow, TodaySection } from '#renderer/data/today/rows.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TodayIcon } from '#renderer/ui/icons.tsx'
import { PageBody, PageHeader, Section } from '#renderer/ui/page.tsx'
import { EmptyState, ErrorState, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { KeyHints } from './key-hints.tsx'
import { TodayRowItem } from './today-row.tsx'
import type { RowSurroundings } from './today-row.tsx'
import { useRowWalk } from './use-row-walk.ts'

import styles from './today.module.css'

/** The parts of which each row is a person. */
const OF_PEOPLE: readonly TodaySection[] = ['contact', 'wish']

/** Rows that each asking for more adds. */
const PAGE = 30

export interface TodayScreenProps {
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
  readonly onOpenEvent: (id: Id<'event'>) => void
  readonly onOpenCase: (id: Id<'case'>) => void
  readonly onOpenQuestion: (id: Id<'programme'>) => void
  readonly onOpenStory: (id: Id<'programme'>) => void
  readonly onDone: (done: Done) => void
  readonly logLine: RowSurroundings['logLine']
  /** What stands above the list: what is to be known before it is worked off. */
  readonly head?: ReactNode
  /** What stands below the list: how far the programme is set up. */
  readonly foot?: ReactNode
  /** Rows of the last run, to be drawn before the data are open. */
  readonly firstList: TodayList | null
}

/** What is to be done today: three things to begin with, then a short list to be worked off. */
export function TodayScreen(props: TodayScreenProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const [most, setMost] = useState<TodayMost>({})
  const { value, error } = useLive((data) => data.today.list(today, most), [today, most])
  const list = value ?? props.firstList
  const parts = list?.parts ?? []
  const rows = [...(list?.first ?? []), ...parts.flatMap((part) => part.rows)]
  const walk = useRowWalk(rows.map(({ key }) => key))
  const around: RowSurroundings | null = list && {
    walk,
    putOffTo: list.putOffTo,
    onOpen: (row) => openRow(row, props),
    onDone: props.onDone,
    logLine: props.logLine,
  }
  return (
    <>
      <PageHeader
        title={t('today.title')}
        {...(list !== null &&
          list.dueCount > 0 && { count: t('today.count', { count: list.dueCount }) })}
        actions={rows.length > 0 && <KeyHints />}
      />
      <PageBody width="wide">
        {props.head}
        {error && (
          <ErrorState
            what={t('today.failed')}
            safe={errorText(error)}
            todo={t('today.failed-todo')}
          />
        )}
        {list === null && !error && (
          <div className={styles.waiting}>
            <Skeleton lines={4} />
          </div>
        )}
        {list !== null && list.first.length === 0 && (
          <EmptyState title={t('today.empty')} icon={<TodayIcon size={20} />}>
            {rows.length === 0 && <p className={styles.hint}>{t('today.empty-more')}</p>}
          </EmptyState>
        )}
        {around !== null && list !== null && list.first.length > 0 && (
          <Section title={t('today.first', { count: list.first.length })}>
            <ul className={styles.firstRows}>
              {list.first.map((row) => (
                <TodayRowItem key={row.key} row={row} around={around} isLarge />
              ))}
            </ul>
          </Section>
        )}
        {around !== null &&
          parts.map((part) => (
            <Section
              key={part.id}
              title={t(`today.part.${part.id}`)}
              actions={
                <span className={styles.order}>
                  {part.id === 'contact' && t('today.contact-order')}
                </span>
              }
            >
              <ul className={styles.rows}>
                {part.rows.map((row) => (
                  <TodayRowItem key={row.key} row={row} around={around} />
                ))}
              </ul>
              {part.rest > 0 && (
                <div>
                  <Button
                    kind="quiet"
                    size="small"
                    onPress={() => setMost({ ...most, [part.id]: part.rows.length + PAGE })}
                  >
                    {t(OF_PEOPLE.includes(part.id) ? 'today.more-people' : 'today.more', {
                      count: part.rest,
                    })}
                  </Button>
                </div>
              )}
            </Section>
          ))}
        {list !== null && props.foot}
      </PageBody>
    </>
  )
}

/** Goes to where a row can be worked on. */
function openRow(row: TodayRow, ways: TodayScreenProps): void {
  switch (row.kind) {
    case 'case':
      return ways.onOpenCase(row.caseId)
    case 'reply':
      return ways.onOpenEvent(row.eventId)
    case 'question':
      return ways.onOpenQuestion(row.requestId)
    case 'story':
      return ways.onOpenStory(row.storyId)
    default:
      return ways.onOpenPerson(row.personId)
  }
}
