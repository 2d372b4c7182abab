import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { Id } from '#shared/lib/ids.ts'

import { PersonName } from './person-name.tsx'

import styles from './merged-records.module.css'

export interface MergedRecordsProps {
  id: Id<'alumnus'>
}

/** The records that were put together with a person, and taking them apart again; else nothing. */
export function MergedRecords({ id }: MergedRecordsProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().merging.takeApart)
  const merged = useLive(({ merging }) => merging.mergedInto(id), [id]).value ?? []
  const takeApart = async (otherId: Id<'alumnus'>): Promise<void> => {
    const report = await run(otherId)
    if (report === null) return
    const key = report.leftFields > 0 ? 'alumni.merged.apart-partly' : 'alumni.merged.apart'
    showToast({ text: t(key, { count: report.leftFields }) })
  }
  if (merged.length === 0) return null
  return (
    <section className={styles.merged} aria-label={t('alumni.merged.title')}>
      <p className={styles.title}>{t('alumni.merged.title')}</p>
      {merged.map((one) => (
        <div key={one.id} className={styles.one}>
          <PersonName name={displayName(one)} kana={displayKana(one)} reading="beside" />
          <Button size="small" isBusy={isRunning} onPress={() => void takeApart(one.id)}>
            {t('alumni.merged.take-apart')}
          </Button>
        </div>
      ))}
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
    </section>
  )
}
