import { useT } from '#renderer/i18n/language.ts'
import { SavedFile } from '#renderer/records/saved-file.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { BccResult } from './bcc-result.tsx'
import type { Outcome } from './use-export.tsx'

/** What went out, where it lies, and that it is in the ledger. */
export function OutLine({ outcome }: { readonly outcome: Outcome }) {
  const t = useT()
  if (outcome.kind === 'batches') return <BccResult made={outcome.made} />
  if (outcome.kind === 'printed') {
    return <Notice tone="good">{t('exporting.printed', { count: outcome.count })}</Notice>
  }
  const { path, count } = outcome
  return (
    <SavedFile path={path}>
      <p>{t('exporting.saved', { count })}</p>
    </SavedFile>
  )
}
