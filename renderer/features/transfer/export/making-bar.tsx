import { EXPORT_TASK } from '#renderer/data/exporting/task.ts'
import { useProgress } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ProgressBar } from '#renderer/ui/progress.tsx'

/** How far the making of what goes out is, with a way to stop it. */
export function MakingBar({ onCancel }: { readonly onCancel: () => void }) {
  const t = useT()
  const share = useProgress(EXPORT_TASK) ?? 0
  return (
    <ProgressBar
      label={t('exporting.making')}
      value={share}
      count={t('exporting.making.count', { percent: Math.round(share * 100) })}
      onCancel={onCancel}
    />
  )
}
