import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'

import { useSheet } from './sheet-context.ts'

interface SheetNoticesProps {
  /** People who may be the same. */
  similar: readonly ListRow[]
  onMerge: () => void
}

/** What is to be heeded before anything is written to or done with a person. */
export function SheetNotices({ similar, onMerge }: SheetNoticesProps) {
  const t = useT()
  const errorText = useErrorText()
  const { person, onDone } = useSheet()
  const restore = useCommand(useData().alumni.restore)
  return (
    <>
      {person.trashedAt !== null && (
        <Notice
          tone="warn"
          action={
            <Button
              size="small"
              isBusy={restore.isRunning}
              onPress={() => void restore.run([person.id]).then((done) => done && onDone(done))}
            >
              {t('profile.restore')}
            </Button>
          }
        >
          {t('profile.in-trash')} {restore.error && errorText(restore.error)}
        </Notice>
      )}
      {person.isDoNotContact && (
        <Notice tone="warn">
          {t('profile.do-not-contact')} {person.doNotContactReason}
        </Notice>
      )}
      {similar.length > 0 && (
        <Notice
          action={
            <Button size="small" onPress={onMerge}>
              {t('profile.similar.compare')}
            </Button>
          }
        >
          {t('profile.similar', {
            count: similar.length,
            names: similar
              .slice(0, 3)
              .map(({ name }) => name)
              .join('、'),
          })}
        </Notice>
      )}
    </>
  )
}
