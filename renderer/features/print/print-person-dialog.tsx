import { useState } from 'react'

import type { PersonPaperKind } from '#renderer/data/exporting/request.ts'
import { useData, useLive } from '#renderer/data/use-data.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { PaperDialog } from '#renderer/records/paper-dialog.tsx'
import { PersonnelBox } from '#renderer/records/personnel-box.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Notice } from '#renderer/ui/states.tsx'
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
  const language = useLanguage()
  const isWareki = useDayStyle()
  const today = useToday()
  const { exporting } = useData()
  const [hasPersonnel, setHasPersonnel] = useState(false)
  const request = {
    id,
    what,
    hasPersonnel,
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
  const [use, setUse] = useState<Use>(
    what === 'sheet'
      ? { recipient: '', purpose: 'internal' }
      : { recipient: t('print.to.person'), purpose: t('print.purpose.request') },
  )
  const title = t(`print.${what}`)
  const found = live.value
  const name = found === null ? '' : displayName(found.paper.person)
  return (
    <PaperDialog
      title={title}
      fileName={`${title}_${name}_${today.replaceAll('-', '')}.pdf`}
      marginMm={15}
      foot={`${title}　${name}`}
      subject={`${what} ${hasPersonnel}`}
      drawn={
        found && (
          <PersonPaperSheet
            paper={found.paper}
            title={title}
            isBrief={what === 'sheet'}
            companyName={found.companyName}
            day={dayWords(today, language, isWareki).text}
          />
        )
      }
      isLoading={found === null && live.error === null}
      isReady={found !== null && use.recipient.trim() !== ''}
      error={live.error}
      onOut={() => exporting.recordPaper(request, use.recipient.trim(), use.purpose.trim())}
      onClose={onClose}
    >
      <div className={styles.told}>
        <Notice tone={what === 'everything' ? 'warn' : 'plain'}>{t(`print.${what}.hint`)}</Notice>
      </div>
      {found?.paper.warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {t(`companies.warning.${warning}`)}
        </Notice>
      ))}
      <PaperUse what={what} use={use} onChange={setUse} />
      {found !== null && found.paper.personnelCount > 0 && (
        <PersonnelBox
          count={found.paper.personnelCount}
          hint={t(`print.personnel.${what}`)}
          value={hasPersonnel}
          onChange={setHasPersonnel}
        />
      )}
    </PaperDialog>
  )
}

/** The minutes that this machine's clock is ahead of UTC. */
function minutesAhead(): number {
  return -new Date().getTimezoneOffset()
}
