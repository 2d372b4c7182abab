import { useState } from 'react'

import type { Made } from '#renderer/data/exporting/request.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { copyText } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckIcon, CopyIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './check-panel.module.css'

/** Addresses by mails, each to be copied; the first copy brings them into the ledger. */
export function BccResult({ made }: { readonly made: Extract<Made, { kind: 'bcc' }> }) {
  const t = useT()
  const errorText = useErrorText()
  const { exporting } = useData()
  const [copied, setCopied] = useState<ReadonlySet<number>>(new Set())
  const copy = useCommand(async (index: number, text: string): Promise<void> => {
    await copyText(text)
    if (copied.size === 0) await exporting.record(made.ticket)
    setCopied(new Set([...copied, index]))
  })
  return (
    <div className={styles.batches}>
      <p>{t('exporting.bcc.how')}</p>
      {made.shared > 0 && (
        <p className={styles.soft}>{t('exporting.bcc.shared', { count: made.shared })}</p>
      )}
      <ol className={styles.people}>
        {made.batches.map(({ text, count }, index) => (
          <li key={text} className={styles.batch}>
            <span>{t('exporting.bcc.batch', { number: index + 1, count })}</span>
            <Button
              size="small"
              icon={copied.has(index) ? <CheckIcon /> : <CopyIcon />}
              onPress={() => void copy.run(index, text)}
            >
              {t(copied.has(index) ? 'exporting.bcc.copied' : 'exporting.bcc.copy')}
            </Button>
          </li>
        ))}
      </ol>
      {copied.size > 0 && <Notice tone="good">{t('exporting.bcc.recorded')}</Notice>}
      {copy.error !== null && <Notice tone="danger">{errorText(copy.error)}</Notice>}
    </div>
  )
}
