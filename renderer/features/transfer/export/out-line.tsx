import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { BccResult } from './bcc-result.tsx'
import type { Outcome } from './use-export.tsx'

import styles from './check-panel.module.css'

/** What went out, where it lies, and that it is in the ledger. */
export function OutLine({ outcome }: { readonly outcome: Outcome }) {
  const t = useT()
  const errorText = useErrorText()
  const show = useCommand((path: string) => ask('file:show', { path }))
  if (outcome.kind === 'batches') return <BccResult made={outcome.made} />
  if (outcome.kind === 'printed') {
    return <Notice tone="good">{t('exporting.printed', { count: outcome.count })}</Notice>
  }
  const { path, count } = outcome
  return (
    <>
      <Notice
        tone="good"
        action={
          <Button size="small" onPress={() => void show.run(path)}>
            {t('exporting.show')}
          </Button>
        }
      >
        <p>{t('exporting.saved', { count })}</p>
        <p className={styles.path}>{path}</p>
      </Notice>
      {show.error !== null && <Notice tone="danger">{errorText(show.error)}</Notice>}
    </>
  )
}
