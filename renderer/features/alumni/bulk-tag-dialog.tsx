import { useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Field } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TagField } from '#renderer/ui/tag-field.tsx'

import type { BulkDialogProps } from './bulk-trash-dialog.tsx'

import styles from './bulk-dialogs.module.css'

/** Hangs tags on several people and takes others off. */
export function BulkTagDialog({ ids, onClose, onDone }: BulkDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().alumni.bulkTag)
  const known = useLive(({ alumni }) => alumni.facets(), []).value?.tags ?? []
  const held = useLive(({ alumni }) => alumni.tagsOf(ids), [ids]).value
  const [add, setAdd] = useState<readonly string[]>([])
  const [remove, setRemove] = useState<readonly string[]>([])
  const apply = async (): Promise<void> => {
    const done = await run(ids, add, remove)
    if (done !== null) onDone(done)
  }
  return (
    <Dialog
      title={t('alumni.tag-dialog.title', { count: ids.length })}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('alumni.tag-dialog.action')}
          isBusy={isRunning}
          isDisabled={add.length + remove.length === 0}
          onAction={() => void apply()}
          onCancel={onClose}
        />
      }
    >
      <TagField
        label={t('alumni.tag-dialog.add')}
        hint={t('alumni.tag-dialog.add.hint')}
        value={add}
        onChange={setAdd}
        suggestions={known.map((facet) => facet.value)}
      />
      {held !== null && held.length > 0 && (
        <Field label={t('alumni.tag-dialog.remove')}>
          <div className={styles.checks}>
            {held.map(({ value: tag, count }) => (
              <CheckboxField
                key={tag}
                label={t('alumni.tag-dialog.held', { tag, count })}
                value={remove.includes(tag)}
                onChange={(isOn) =>
                  setRemove(isOn ? [...remove, tag] : remove.filter((one) => one !== tag))
                }
              />
            ))}
          </div>
        </Field>
      )}
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
    </Dialog>
  )
}
