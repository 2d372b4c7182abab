import { useState } from 'react'

import { EVENT_PAPERS, PAPER_GUESTS } from '#renderer/data/inviting/papers.ts'
import type { EventPaper, EventPaperKind, PaperGuests } from '#renderer/data/inviting/papers.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { SavedFile } from '#renderer/records/saved-file.tsx'
import { usePaper } from '#renderer/records/use-paper.tsx'
import type { PaperWay } from '#renderer/records/use-paper.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ExportIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
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
  const errorText = useErrorText()
  const { inviting } = useData()
  const [kind, setKind] = useState<EventPaperKind>('sign-in')
  const [guests, setGuests] = useState<PaperGuests>('coming')
  const [blankRows, setBlankRows] = useState(BLANK_ROWS)
  const [way, setWay] = useState<PaperWay>('pdf')
  const [savedTo, setSavedTo] = useState<string | null | undefined>(undefined)
  const { value, error } = useLive((data) => data.inviting.paper(id, guests), [id, guests])
  const { sheet, print } = usePaper()

  const drawn = (paper: EventPaper) =>
    kind === 'badges' ? (
      <BadgeSheets paper={paper} />
    ) : (
      <SignInSheet paper={paper} blankRows={blankRows} />
    )
  const run = useCommand(async (chosen: PaperWay): Promise<void> => {
    if (value === null) return
    setWay(chosen)
    setSavedTo(undefined)
    const setup = {
      name: `${t(`papers.${kind}`)}_${value.event.title}.pdf`,
      size: 'A4',
      isLandscape: false,
      marginMm: kind === 'badges' ? 0 : 12,
      isTagged: true,
    } as const
    const done = await print(drawn(value), setup, chosen, value.event.title)
    if (done === undefined) return
    await inviting.recordPaper(id, kind, guests, t('papers.recipient'))
    setSavedTo(done.path)
  })
  const isReady = value !== null && value.guests.length > 0
  const failure = error ?? run.error
  const forget = (): void => setSavedTo(undefined)
  return (
    <Dialog
      title={t(`papers.${kind}`)}
      size="large"
      isBusy={run.isRunning}
      onClose={onClose}
      footer={
        <>
          <Button
            icon={<PrintIcon />}
            isDisabled={!isReady || (run.isRunning && way === 'pdf')}
            isBusy={run.isRunning && way === 'paper'}
            onPress={() => void run.run('paper')}
          >
            {t('papers.paper')}
          </Button>
          <Button
            kind="primary"
            icon={<ExportIcon />}
            isDisabled={!isReady || (run.isRunning && way === 'paper')}
            isBusy={run.isRunning && way === 'pdf'}
            onPress={() => void run.run('pdf')}
          >
            {t('papers.pdf')}
          </Button>
        </>
      }
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
          onChange={(next) => {
            forget()
            setKind(next)
          }}
        />
        <div className={styles.who}>
          <RadioGroup
            label={t('papers.guests')}
            options={PAPER_GUESTS.map((each) => ({ id: each, title: t(`papers.guests.${each}`) }))}
            value={guests}
            onChange={(next) => {
              forget()
              setGuests(next)
            }}
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
      {failure !== null && <Notice tone="danger">{errorText(failure)}</Notice>}
      {savedTo === null && <Notice tone="good">{t('print.printed')}</Notice>}
      {typeof savedTo === 'string' && (
        <SavedFile path={savedTo}>
          <p>{t('papers.saved')}</p>
        </SavedFile>
      )}
      {value === null && error === null && <Skeleton lines={6} />}
      {value !== null && value.guests.length === 0 && (
        <Notice>{t(value.listed === 0 ? 'papers.nobody-listed' : 'papers.nobody')}</Notice>
      )}
      {isReady && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keys
        <section className={styles.preview} tabIndex={0} aria-label={t('papers.preview')}>
          {drawn(value)}
        </section>
      )}
      {sheet}
    </Dialog>
  )
}
