import { useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { LEAVING_KINDS } from '#shared/domain/alumnus/alumnus.ts'
import type { LeavingKind } from '#shared/domain/alumnus/alumnus.ts'
import { SCOPES } from '#shared/domain/record/record.ts'
import type { Scope } from '#shared/domain/record/record.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { BulkDialogProps } from './bulk-trash-dialog.tsx'
import { DoNotContactPart } from './do-not-contact-part.tsx'
import type { DoNotContactDraft } from './do-not-contact-part.tsx'

/** What can be set on several people at once. */
type Draft =
  | { readonly field: 'relationshipOwnerId'; readonly value: Id<'staff'> | null }
  | { readonly field: 'scope'; readonly value: Scope }
  | { readonly field: 'leavingKind'; readonly value: LeavingKind }
  | { readonly field: 'isDoNotContact'; readonly value: DoNotContactDraft }

const FIELDS = ['relationshipOwnerId', 'leavingKind', 'isDoNotContact', 'scope'] as const

/** Sets one field of several people at once. */
export function BulkEditDialog({ ids, onClose, onDone }: BulkDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { alumni } = useData()
  const staff = useLive(({ settings }) => settings.staff(), []).value ?? []
  const [field, setField] = useState<Draft['field']>('relationshipOwnerId')
  const [draft, setDraft] = useState<Draft | null>(null)
  const { run, isRunning, error } = useCommand((draft: Draft) => {
    switch (draft.field) {
      case 'leavingKind':
        return alumni.bulkStint(ids, { leavingKind: draft.value })
      case 'isDoNotContact':
        return alumni.bulkEdit(ids, draft.value)
      default:
        return alumni.bulkEdit(ids, { [draft.field]: draft.value })
    }
  })
  const apply = async (): Promise<void> => {
    const done = draft === null ? null : await run(draft)
    if (done !== null) onDone(done)
  }
  return (
    <Dialog
      title={t('alumni.edit-dialog.title', { count: ids.length })}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('alumni.edit-dialog.action', { count: ids.length })}
          isBusy={isRunning}
          isDisabled={draft === null}
          onAction={() => void apply()}
          onCancel={onClose}
        />
      }
    >
      <Select
        label={t('alumni.edit-dialog.field')}
        options={FIELDS.map((id) => ({ id, title: t(`field.${id}`) }))}
        value={field}
        onChange={(id) => {
          setField(id)
          setDraft(null)
        }}
      />
      {field === 'relationshipOwnerId' && (
        <Select
          label={t('alumni.edit-dialog.value')}
          hint={staff.length === 0 ? t('alumni.edit-dialog.no-staff') : undefined}
          options={[
            { id: '', title: t('alumni.edit-dialog.no-owner') },
            ...staff
              .filter((one) => one.isActive)
              .map((one) => ({ id: one.id, title: one.name, hint: one.department })),
          ]}
          value={draft?.field === field ? (draft.value ?? '') : null}
          onChange={(id) => setDraft({ field, value: staffId(id) })}
        />
      )}
      {field === 'scope' && (
        <Select
          label={t('alumni.edit-dialog.value')}
          options={SCOPES.map((id) => ({ id, title: t(`choice.scope.${id}`) }))}
          value={draft?.field === field ? draft.value : null}
          onChange={(value) => setDraft({ field, value })}
        />
      )}
      {field === 'leavingKind' && (
        <Select
          label={t('alumni.edit-dialog.value')}
          hint={t('alumni.edit-dialog.last-stint')}
          options={LEAVING_KINDS.map((id) => ({ id, title: t(`choice.leavingKind.${id}`) }))}
          value={draft?.field === field ? draft.value : null}
          onChange={(value) => setDraft({ field, value })}
        />
      )}
      {field === 'isDoNotContact' && (
        <DoNotContactPart
          value={draft?.field === field ? draft.value : null}
          onChange={(value) => setDraft({ field, value })}
        />
      )}
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
    </Dialog>
  )
}

function staffId(id: string): Id<'staff'> | null {
  return isId('staff', id) ? id : null
}
