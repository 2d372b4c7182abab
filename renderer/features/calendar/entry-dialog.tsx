import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { CheckboxField, RadioGroup } from '#renderer/ui/choices.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'

import type { YearDraft } from './year-draft.ts'

import styles from './calendar.module.css'

export interface EntryDialogProps {
  readonly draft: YearDraft
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** Writes an entry or days of closure into the year, or takes them out. */
export function EntryDialog({ draft: first, onDone, onClose }: EntryDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { calendar } = useData()
  const [draft, setDraft] = useState(first)
  const set = (fields: Partial<YearDraft>): void => setDraft({ ...draft, ...fields })
  const { id, kind, on, note, isYearly } = draft
  const isHoliday = kind === 'holiday'
  const to = draft.to ?? on
  const name = draft.name.trim()
  const isBackwards = isHoliday && on !== null && to !== null && to < on
  const isReady = name !== '' && on !== null && !isBackwards

  const save = useCommand(async (): Promise<Done | null> => {
    if (!isReady || on === null || to === null) return null
    return isHoliday
      ? calendar.saveHoliday(id, { name, from: on, to })
      : calendar.saveEntry(id, { name, on, isYearly, note: note.trim() })
  })
  const remove = useCommand(calendar.remove)
  const end = (done: Done | null): void => {
    if (done === null) return
    onClose()
    onDone(done)
  }
  const submit = (): void => void save.run().then(end)
  const error = save.error ?? remove.error
  return (
    <Dialog
      title={t(id === null ? 'calendar.entry.new' : 'calendar.entry.edit')}
      size="small"
      isBusy={save.isRunning || remove.isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('calendar.entry.save')}
          isBusy={save.isRunning}
          isDisabled={!isReady}
          onAction={submit}
          onCancel={onClose}
          removal={
            id && {
              label: t('calendar.entry.remove'),
              isBusy: remove.isRunning,
              onPress: () => void remove.run(id).then(end),
            }
          }
        />
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {id === null && (
          <RadioGroup
            label={t('calendar.entry.kind')}
            layout="row"
            options={[
              { id: 'entry', title: t('calendar.entry.kind.entry') },
              { id: 'holiday', title: t('calendar.entry.kind.holiday') },
            ]}
            value={kind}
            onChange={(next) => set({ kind: next })}
          />
        )}
        <TextField
          label={t(isHoliday ? 'calendar.entry.holiday-name' : 'calendar.entry.name')}
          hint={t(isHoliday ? 'calendar.entry.holiday-name.hint' : 'calendar.entry.name.hint')}
          value={draft.name}
          onChange={(text) => set({ name: text })}
          maxLength={100}
          takesFocus
        />
        <DayField
          label={t(isHoliday ? 'calendar.entry.from' : 'calendar.entry.on')}
          value={on}
          onChange={(day) => set({ on: day })}
        />
        {isHoliday ? (
          <DayField
            label={t('calendar.entry.to')}
            value={to}
            onChange={(day) => set({ to: day })}
            problem={isBackwards && t('calendar.entry.to.before')}
          />
        ) : (
          <>
            <CheckboxField
              label={t('calendar.entry.yearly')}
              value={isYearly}
              onChange={(value) => set({ isYearly: value })}
              {...(isYearly && on?.endsWith('-02-29') && { hint: t('calendar.entry.leap') })}
            />
            <TextArea
              label={t('calendar.entry.note')}
              value={note}
              onChange={(text) => set({ note: text })}
              maxLength={5000}
              rows={2}
            />
          </>
        )}
        {/* A form of several fields sends itself by Enter only where it has a button for that. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
    </Dialog>
  )
}
