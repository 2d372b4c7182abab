import { useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isId } from '#shared/lib/ids.ts'

import { ChoiceField } from './choice-field.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** 担当者: one of the staff, or somebody added on the spot. */
export function OwnerField() {
  const t = useT()
  const { person, save, staff } = useSheet()
  const choices = staff.filter(({ id, isActive }) => isActive || id === person.relationshipOwnerId)
  return (
    <div className={styles.owner}>
      <ChoiceField
        label={t('field.relationshipOwnerId')}
        value={person.relationshipOwnerId}
        options={choices.map(({ id, name, department }) => ({
          id,
          title: name,
          ...(department !== '' && { hint: department }),
        }))}
        onChange={(relationshipOwnerId) => save({ relationshipOwnerId })}
      />
      <PopoverButton
        label={t('profile.owner.add')}
        icon={<PlusIcon />}
        isIconOnly
        kind="quiet"
        size="small"
      >
        {(close) => <NewStaff onAdded={close} />}
      </PopoverButton>
    </div>
  )
}

function NewStaff({ onAdded }: { onAdded: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { save, onDone } = useSheet()
  const { run, isRunning, error } = useCommand(useData().settings.saveStaff)
  const [name, setName] = useState('')
  const [department, setDepartment] = useState('')
  const add = async (): Promise<void> => {
    if (name.trim() === '' || isRunning) return
    const done = await run(null, { name: name.trim(), department: department.trim() })
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId('staff', id)) save({ relationshipOwnerId: id })
    onAdded()
  }
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={t('profile.owner.name')}
        value={name}
        onChange={setName}
        maxLength={100}
        takesFocus
        problem={error && errorText(error)}
      />
      <TextField
        label={t('field.department')}
        value={department}
        onChange={setDepartment}
        maxLength={200}
      />
      <Button type="submit" kind="primary" isBusy={isRunning} isDisabled={name.trim() === ''}>
        {t('profile.owner.save')}
      </Button>
    </form>
  )
}
