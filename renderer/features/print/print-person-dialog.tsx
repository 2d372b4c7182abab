import { useState } from 'react'

import type { PersonPaperKind } from '#renderer/data/exporting/person-paper.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { useToday } from '#renderer/records/today.ts'
import { usePaper } from '#renderer/records/use-paper.tsx'
import type { PaperWay } from '#renderer/records/use-paper.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ExportIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { displayName } from '#shared/domain/alumnus/names.ts'
import type { Id } from '#shared/lib/ids.ts'

import { PaperUse } from './paper-use.tsx'
import type { Use } from './paper-use.tsx'
import { PersonPaperSheet } from './person-paper-sheet.tsx'

import styles from './person-paper.module.css'

export interface PrintPersonDialogProps {
  readonly id: Id<'alumnus'>
  /** A sheet for colleagues, or everything kept, for the person who asked for it. */
  readonly what: PersonPaperKind
  readonly onClose: () => void
}

/** A paper about one person: seen first, then made a PDF or printed, and entered in the ledger. */
export function PrintPersonDialog({ id, what, onClose }: PrintPersonDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const language = useLanguage()
  const isWareki = useDayStyle()
  const today = useToday()
  const { exporting } = useData()
  const request = {
    id,
    what,
    language,
    dayForm: isWareki ? 'wareki' : 'slash',
    offsetMinutes: minutesAhead(),
  } as const
  const live = useLive(
    async (data) => ({
      paper: await data.exporting.personPaper(request),
      companyName: (await data.settings.shared()).companyName,
    }),
    [request],
  )
  const { sheet, print } = usePaper()
  const [use, setUse] = useState<Use>(
    what === 'sheet'
      ? { recipient: '', purpose: 'internal' }
      : { recipient: t('print.to.person'), purpose: t('print.purpose.request') },
  )
  const [savedTo, setSavedTo] = useState<string | null | undefined>(undefined)
  const title = t(`print.${what}`)
  const isReady = live.value !== null && use.recipient.trim() !== ''

  const drawn = ({ paper, companyName }: NonNullable<typeof live.value>) => (
    <PersonPaperSheet
      paper={paper}
      title={title}
      isBrief={what === 'sheet'}
      companyName={companyName}
      day={dayWords(today, language, isWareki).text}
    />
  )
  const [way, setWay] = useState<PaperWay>('pdf')
  const run = useCommand(async (chosen: PaperWay): Promise<void> => {
    if (live.value === null) return
    setWay(chosen)
    setSavedTo(undefined)
    const setup = {
      name: `${title}_${displayName(live.value.paper.person)}_${today.replaceAll('-', '')}.pdf`,
      size: 'A4',
      isLandscape: false,
      marginMm: 15,
      isTagged: true,
    } as const
    const foot = `${title}　${displayName(live.value.paper.person)}`
    const done = await print(drawn(live.value), setup, chosen, foot)
    if (done === undefined) return
    await exporting.recordPaper(request, use.recipient.trim(), use.purpose.trim())
    setSavedTo(done.path)
  })
  const show = useCommand((path: string) => ask('file:show', { path }))
  const error = live.error ?? run.error ?? show.error
  return (
    <Dialog
      title={title}
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
            {t('print.paper')}
          </Button>
          <Button
            kind="primary"
            icon={<ExportIcon />}
            isDisabled={!isReady || (run.isRunning && way === 'paper')}
            isBusy={run.isRunning && way === 'pdf'}
            onPress={() => void run.run('pdf')}
          >
            {t('print.pdf')}
          </Button>
        </>
      }
    >
      <div className={styles.told}>
        <Notice tone={what === 'everything' ? 'warn' : 'plain'}>{t(`print.${what}.hint`)}</Notice>
      </div>
      <PaperUse what={what} use={use} onChange={setUse} />
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {savedTo !== undefined && (
        <div className={styles.told}>
          <Notice
            tone="good"
            action={
              savedTo !== null && (
                <Button size="small" onPress={() => void show.run(savedTo)}>
                  {t('exporting.show')}
                </Button>
              )
            }
          >
            {savedTo === null ? t('print.printed') : t('print.saved', { path: savedTo })}
          </Notice>
        </div>
      )}
      {live.value === null && error === null && <Skeleton lines={8} />}
      {live.value !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keys
        <section className={styles.preview} tabIndex={0} aria-label={t('print.preview')}>
          {drawn(live.value)}
        </section>
      )}
      {sheet}
    </Dialog>
  )
}

/** The minutes that this machine's clock is ahead of UTC. */
function minutesAhead(): number {
  return -new Date().getTimezoneOffset()
}
