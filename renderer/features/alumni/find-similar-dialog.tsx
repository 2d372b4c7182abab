import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { AlumnusPicker } from '#renderer/records/alumnus-picker.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { MergeDialog } from './merge-dialog.tsx'

import styles from './find-similar-dialog.module.css'

export interface FindSimilarDialogProps {
  id: Id<'alumnus'>
  onClose: () => void
  onDone: (done: Done) => void
}

/** Looks for other records of the same person; the one chosen is put together with it. */
export function FindSimilarDialog({ id, onClose, onDone }: FindSimilarDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [otherId, setOtherId] = useState<Id<'alumnus'> | null>(null)
  const similar = useLive(({ merging }) => merging.similar(id), [id])
  if (otherId !== null) {
    return (
      <MergeDialog keepId={id} otherId={otherId} onClose={() => setOtherId(null)} onDone={onDone} />
    )
  }
  return (
    <Dialog title={t('alumni.similar.title')} onClose={onClose}>
      {similar.error !== null && <Notice tone="danger">{errorText(similar.error)}</Notice>}
      {similar.value === null && similar.error === null && <Skeleton lines={3} />}
      {similar.value !== null && (
        <p>{t('alumni.similar.found', { count: similar.value.length })}</p>
      )}
      <ul className={styles.people}>
        {similar.value?.map((row) => (
          <li key={row.id} className={styles.person}>
            <PersonName name={row.name} kana={row.kana} />
            <span className={styles.facts}>
              {[row.department, row.grade, row.employeeNo].filter(Boolean).join(' ')}{' '}
              <DayText day={row.leftOn} />
            </span>
            <Button size="small" onPress={() => setOtherId(row.id)}>
              {t('alumni.similar.compare')}
            </Button>
          </li>
        ))}
      </ul>
      <AlumnusPicker
        label={t('alumni.similar.other')}
        without={[id]}
        onChoose={(person) => setOtherId(person.id)}
      />
    </Dialog>
  )
}
