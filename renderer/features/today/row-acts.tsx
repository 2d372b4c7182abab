import type { TodayList } from '#renderer/data/groups/today.ts'
import type { TodayRow, TouchRow } from '#renderer/data/today/rows.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { addDays } from '#shared/lib/dates.ts'

import { rowSubject } from './row-words.tsx'

import styles from './today.module.css'

/** What can be done with a row. */
export interface RowActions {
  readonly log: () => void
  readonly finish: () => void
  readonly putOff: (until: string) => void
  readonly open: () => void
}

type RowAct = 'log' | 'finish' | 'open'

/** What a row ends with, first what it mostly ends with; the rest shows where the hand or the cursor is. */
const ROW_ACTS: Readonly<Record<TodayRow['kind'], readonly [RowAct, ...RowAct[]]>> = {
  step: ['finish', 'log'],
  case: ['open'],
  reply: ['open', 'finish'],
  question: ['open'],
  story: ['open'],
  anniversary: ['finish', 'log'],
  contact: ['log', 'finish'],
  wish: ['open'],
}

/** Tells whether a touch can be logged at a row. */
export function isTouchRow(row: TodayRow): row is TouchRow {
  return ROW_ACTS[row.kind].includes('log')
}

/** Tells whether a row can be settled by itself; the others are settled where they lead to. */
export function canFinish(row: TodayRow): boolean {
  return ROW_ACTS[row.kind].includes('finish')
}

interface RowActsProps {
  readonly row: TodayRow
  readonly putOffTo: TodayList['putOffTo']
  readonly acts: RowActions
  readonly isBusy: boolean
}

/** The acts at the end of a row. */
export function RowActs({ row, putOffTo, acts, isBusy }: RowActsProps) {
  const t = useT()
  const today = useToday()
  const shortDay = useShortDay()
  const about = rowSubject(t, row)
  const [mainAct, ...others] = ROW_ACTS[row.kind]
  const days = [
    ['next', putOffTo.next === addDays(today, 1) ? t('today.tomorrow') : t('today.next-workday')],
    ['week', t('today.next-week')],
    ['month', t('today.next-month')],
  ] as const
  const button = (act: RowAct) => (
    <Button
      key={act}
      size="small"
      kind={act === mainAct ? 'plain' : 'quiet'}
      icon={act === 'finish' && <CheckIcon />}
      isDisabled={isBusy}
      label={`${t(`today.${act}`)}: ${about}`}
      onPress={acts[act]}
    >
      {t(`today.${act}`)}
    </Button>
  )
  return (
    <div className={styles.acts}>
      {others.map(button)}
      <span data-put-off>
        <MenuButton
          label={t('today.put-off')}
          size="small"
          kind="quiet"
          isDisabled={isBusy}
          acts={days.map(([id, title]) => ({
            id,
            title: `${title}　${shortDay(putOffTo[id]).text}`,
            onAction: () => acts.putOff(putOffTo[id]),
          }))}
        />
      </span>
      {button(mainAct)}
    </div>
  )
}
