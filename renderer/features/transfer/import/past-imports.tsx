import { useState } from 'react'

import type { UndoneReport } from '#renderer/data/groups/history.ts'
import type { PastImport } from '#renderer/data/importing/past-imports.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import styles from './import-screen.module.css'

/** Every earlier import, each with the way to take it back. */
export function PastImports() {
  const t = useT()
  const errorText = useErrorText()
  const past = useLive((data) => data.importing.past(), ['past'])
  const data = useData()
  const undo = useCommand(data.history.undoAct)
  const [report, setReport] = useState<UndoneReport | null>(null)
  return (
    <Section title={t('importing.past')}>
      {undo.error && <Notice tone="danger">{errorText(undo.error)}</Notice>}
      {report !== null && <UndoneNotice report={report} />}
      {past.error && <Notice tone="danger">{errorText(past.error)}</Notice>}
      {past.value === null && past.error === null && <Skeleton lines={2} />}
      {past.value?.length === 0 && <p className={styles.soft}>{t('importing.past.empty')}</p>}
      <ul className={styles.past}>
        {past.value?.map((one) => (
          <PastLine
            key={one.actId}
            past={one}
            isBusy={undo.isRunning}
            onUndo={() => void undo.run(one.actId).then(setReport)}
          />
        ))}
      </ul>
    </Section>
  )
}

/** What taking an import back came to. */
export function UndoneNotice({ report }: { readonly report: UndoneReport }) {
  const t = useT()
  const { leftFields, leftRecords } = report
  return (
    <Notice tone={leftFields === 0 ? 'good' : 'warn'}>
      {leftFields === 0
        ? t('importing.undo.done')
        : t('importing.undo.left', { count: leftRecords, fields: leftFields })}
    </Notice>
  )
}

function PastLine(props: {
  readonly past: PastImport
  readonly isBusy: boolean
  readonly onUndo: () => void
}) {
  const t = useT()
  const language = useLanguage()
  const { at, operatorName, counts, canUndo } = props.past
  const when = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at))
  return (
    <li className={styles.pastLine}>
      <time dateTime={at}>{when}</time>
      <span className={styles.pastText}>
        {t('importing.past.line', {
          new: counts['new'] ?? 0,
          updated: counts['updated'] ?? 0,
          unchanged: counts['unchanged'] ?? 0,
          left: (counts['skipped'] ?? 0) + (counts['failed'] ?? 0),
        })}
      </span>
      <span className={styles.soft}>{operatorName}</span>
      {canUndo ? (
        <Button
          size="small"
          label={`${when} ${t('importing.undo')}`}
          isDisabled={props.isBusy}
          onPress={props.onUndo}
        >
          {t('importing.undo')}
        </Button>
      ) : (
        <span className={styles.soft}>{t('importing.past.undone')}</span>
      )}
    </li>
  )
}
