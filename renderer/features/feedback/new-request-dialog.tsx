import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useData } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { FEEDBACK_SUBJECTS } from '#shared/domain/programme/feedback-request.ts'
import type { FeedbackSubject } from '#shared/domain/programme/feedback-request.ts'
import type { Id } from '#shared/lib/ids.ts'

interface NewRequestDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<'programme'>) => void
}

/** Makes a question of which a title and its subject are enough. */
export function NewRequestDialog(props: NewRequestDialogProps) {
  const t = useT()
  const data = useData()
  const [about, setAbout] = useState<FeedbackSubject>('product')
  return (
    <NewRecordDialog
      {...props}
      kind="programme"
      title={t('feedback.add')}
      action={t('feedback.make')}
      nameLabel={t('feedback.name')}
      namePlaceholder={t('feedback.name.example')}
      maxLength={100}
      make={(name) => data.feedback.create({ name, about })}
    >
      <RadioGroup
        label={t('feedback.about')}
        layout="row"
        options={FEEDBACK_SUBJECTS.map((id) => ({ id, title: t(`feedback.about.${id}`) }))}
        value={about}
        onChange={setAbout}
      />
    </NewRecordDialog>
  )
}
