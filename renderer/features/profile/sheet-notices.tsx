import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { Id } from '#shared/lib/ids.ts'

import { useSheet } from './sheet-context.ts'

/** More would push the person off the sheet; the menu finds the others. */
const MOST_SIMILAR = 3

interface SheetNoticesProps {
  /** People who may be the same. */
  similar: readonly ListRow[]
  onMerge: (otherId: Id<'alumnus'>) => void
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
      {similar.slice(0, MOST_SIMILAR).map((row) => (
        <Notice
          key={row.id}
          action={
            <Button size="small" onPress={() => onMerge(row.id)}>
              {t('profile.similar.compare')}
            </Button>
          }
        >
          {t('profile.similar', {
            name: row.name,
            about: [row.department, row.employeeNo].filter(Boolean).join(' '),
          })}
        </Notice>
      ))}
    </>
  )
}
