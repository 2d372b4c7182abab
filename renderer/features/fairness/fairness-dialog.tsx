import { useState } from 'react'

import { useData, useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PaperDialog } from '#renderer/records/paper-dialog.tsx'
import { useToday } from '#renderer/records/today.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import { FairnessSheet } from './fairness-sheet.tsx'

export interface FairnessDialogProps {
  readonly caseId: Id<'case'>
  readonly reviewId: FairnessReview['id']
  readonly onClose: () => void
}

/** The paper of a review for management: seen first, then made a PDF or printed, and in the ledger. */
export function FairnessDialog({ caseId, reviewId, onClose }: FairnessDialogProps) {
  const t = useT()
  const today = useToday()
  const { fairness } = useData()
  const [recipient, setRecipient] = useState(t('fairness.paper.recipient.usual'))
  const { value, error } = useLive(
    async (data) => ({
      paper: await data.fairness.paper(caseId, reviewId),
      leavers: await data.fairness.leavers(),
      companyName: (await data.settings.shared()).companyName,
    }),
    [caseId, reviewId],
  )
  const title = t('fairness.paper')
  return (
    <PaperDialog
      title={title}
      fileName={`${title}_${value?.paper.name ?? ''}_${today.replaceAll('-', '')}.pdf`}
      marginMm={15}
      foot={`${title}　${t('choice.scope.personnel')}`}
      subject={recipient}
      drawn={value && <FairnessSheet {...value} today={today} />}
      isLoading={value === null && error === null}
      isReady={value !== null && recipient.trim() !== ''}
      error={error}
      onOut={() => fairness.recordPaper(caseId, recipient.trim())}
      onClose={onClose}
    >
      <TextField
        label={t('fairness.paper.recipient')}
        value={recipient}
        onChange={setRecipient}
        maxLength={200}
        isRequired
      />
    </PaperDialog>
  )
}
