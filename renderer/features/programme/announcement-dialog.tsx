import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { AnnouncementFields } from '#renderer/data/groups/policies.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { SCOPES } from '#shared/domain/record/record.ts'
import type { Announcement } from '#shared/domain/rehire/rehire-policy.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

interface AnnouncementDialogProps {
  readonly policyId: Id<'programme'>
  /** Null for a new one. */
  readonly announcement: Announcement | null
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

type Draft = Omit<AnnouncementFields, 'announcedOn'> & { readonly announcedOn: Day | null }

/** Records that a version was made known inside, or corrects such a record. */
export function AnnouncementDialog(props: AnnouncementDialogProps) {
  const { policyId, announcement, onDone, onClose } = props
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { policies } = useData()
  const [draft, setDraft] = useState<Draft>(() => ({
    announcedOn: announcement?.announcedOn ?? today,
    audience: announcement?.audience ?? t('policies.announcement.audience.usual'),
    medium: announcement?.medium ?? '',
    fileName: announcement?.fileName ?? '',
    scope: announcement?.scope ?? 'company',
  }))
  const set = (fields: Partial<Draft>): void => setDraft({ ...draft, ...fields })
  const save = useCommand(policies.saveAnnouncement)
  const remove = useCommand(policies.removeAnnouncement)
  const error = save.error ?? remove.error
  const { announcedOn } = draft
  const end = (done: Done | null): void => {
    if (done === null) return
    onClose()
    onDone(done)
  }
  const submit = (): void => {
    if (announcedOn === null) return
    const fields = {
      announcedOn,
      audience: draft.audience.trim(),
      medium: draft.medium.trim(),
      fileName: draft.fileName.trim(),
      scope: draft.scope,
    }
    void save.run(policyId, announcement?.id ?? null, fields).then(end)
  }
  return (
    <Dialog
      title={t(announcement === null ? 'policies.announce' : 'policies.announcement.edit')}
      size="small"
      isBusy={save.isRunning || remove.isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('policies.announcement.save')}
          isBusy={save.isRunning}
          isDisabled={announcedOn === null}
          onAction={submit}
          onCancel={onClose}
          removal={
            announcement && {
              label: t('policies.announcement.remove'),
              isBusy: remove.isRunning,
              onPress: () => void remove.run(policyId, announcement.id).then(end),
            }
          }
        />
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <FormRows>
          <DayField
            label={t('policies.announcement.on')}
            value={announcedOn}
            onChange={(day) => set({ announcedOn: day })}
          />
          <TextField
            label={t('policies.announcement.audience')}
            value={draft.audience}
            onChange={(audience) => set({ audience })}
            maxLength={200}
          />
          <TextField
            label={t('policies.announcement.medium')}
            placeholder={t('policies.announcement.medium.usual')}
            value={draft.medium}
            onChange={(medium) => set({ medium })}
            maxLength={200}
          />
          <TextField
            label={t('policies.announcement.fileName')}
            hint={t('policies.announcement.fileName.hint')}
            value={draft.fileName}
            onChange={(fileName) => set({ fileName })}
            maxLength={255}
          />
          <Select
            label={t('policies.announcement.scope')}
            options={SCOPES.map((id) => ({ id, title: t(`choice.scope.${id}`) }))}
            value={draft.scope}
            onChange={(scope) => set({ scope })}
          />
          {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        </FormRows>
        {/* A form of several fields sends itself by Enter only where it has a button for that. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
