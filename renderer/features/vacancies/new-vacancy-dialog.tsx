import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useData } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import type { PositionStatus } from '#shared/domain/rehire/vacancy.ts'
import type { Id } from '#shared/lib/ids.ts'

import { StatusField } from './status-field.tsx'

interface NewVacancyDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<'vacancy'>) => void
}

/** Makes a vacancy of which a name and how it is recruited for are enough. */
export function NewVacancyDialog(props: NewVacancyDialogProps) {
  const t = useT()
  const data = useData()
  const [positionStatus, setStatus] = useState<PositionStatus>('open')
  return (
    <NewRecordDialog
      {...props}
      kind="vacancy"
      title={t('vacancies.add')}
      action={t('vacancies.add.save')}
      nameLabel={t('vacancies.name')}
      namePlaceholder={t('vacancies.name.example')}
      maxLength={200}
      make={(title) => data.vacancies.create({ title, positionStatus })}
    >
      <StatusField value={positionStatus} onChange={setStatus} />
    </NewRecordDialog>
  )
}
