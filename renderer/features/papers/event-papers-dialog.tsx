import { useState } from 'react'

import { EVENT_PAPERS, PAPER_GUESTS } from '#renderer/data/inviting/papers.ts'
import type { EventPaperKind, PaperGuests } from '#renderer/data/inviting/papers.ts'
import { useData, useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PaperDialog } from '#renderer/records/paper-dialog.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { BadgeSheets } from './badge-sheets.tsx'
import { SignInSheet } from './sign-in-sheet.tsx'

import styles from './papers.module.css'

export interface EventPapersDialogProps {
  readonly id: Id<'event'>
  readonly onClose: () => void
}

/** Rows left blank for those who come without having said so. */
const BLANK_ROWS = 5
const MOST_BLANK_ROWS = 40

/** The papers for the day of an event: seen first, then made a PDF or printed. */
export function EventPapersDialog({ id, onClose }: EventPapersDialogProps) {
  const t = useT()
  const { inviting } = useData()
  const [kind, setKind] = useState<EventPaperKind>('sign-in')
  const [guests, setGuests] = useState<PaperGuests>('coming')
  const [blankRows, setBlankRows] = useState(BLANK_ROWS)
  const { value, error } = useLive((data) => data.inviting.paper(id, guests), [id, guests])

  const isReady = value !== null && value.guests.length > 0
  return (
    <PaperDialog
      title={t(`papers.${kind}`)}
      fileName={`${t(`papers.${kind}`)}_${value?.event.title ?? ''}.pdf`}
      marginMm={kind === 'badges' ? 0 : 12}
      foot={value?.event.title ?? ''}
      subject={`${kind} ${guests} ${blankRows}`}
      drawn={
        isReady ? (
          kind === 'badges' ? (
            <BadgeSheets paper={value} />
          ) : (
            <SignInSheet paper={value} blankRows={blankRows} />
          )
        ) : null
      }
      isLoading={value === null && error === null}
      isReady={isReady}
      error={error}
      onOut={() => inviting.recordPaper(id, kind, guests, t('papers.recipient'))}
      onClose={onClose}
    >
      <div className={styles.choices}>
        <RadioGroup
          label={t('papers.which')}
          options={EVENT_PAPERS.map((each) => ({
            id: each,
            title: t(`papers.${each}`),
            hint: t(`papers.${each}.hint`),
          }))}
          value={kind}
          onChange={setKind}
        />
        <div className={styles.who}>
          <RadioGroup
            label={t('papers.guests')}
            options={PAPER_GUESTS.map((each) => ({ id: each, title: t(`papers.guests.${each}`) }))}
            value={guests}
            onChange={setGuests}
          />
          {kind === 'sign-in' && (
            <NumberField
              label={t('papers.blank-rows')}
              value={blankRows}
              min={0}
              max={MOST_BLANK_ROWS}
              onChange={(count) => setBlankRows(count ?? 0)}
            />
          )}
        </div>
      </div>
      {value !== null && value.guests.length === 0 && (
        <Notice>{t(value.listed === 0 ? 'papers.nobody-listed' : 'papers.nobody')}</Notice>
      )}
    </PaperDialog>
  )
}
