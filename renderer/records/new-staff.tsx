import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './staff-field.module.css'

interface NewStaffProps {
  /** What the button inside says. */
  action: string
  onAdded: (id: Id<'staff'>) => void
  onDone: (done: Done) => void
}

/** A small button that adds a member of staff on the spot. */
export function NewStaffButton({ label, ...props }: NewStaffProps & { label: string }) {
  return (
    <PopoverButton label={label} icon={<PlusIcon />} isIconOnly kind="quiet" size="small">
      {(close) => (
        <NewStaff
          {...props}
          onAdded={(id) => {
            props.onAdded(id)
            close()
          }}
        />
      )}
    </PopoverButton>
  )
}

function NewStaff({ action, onAdded, onDone }: NewStaffProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().settings.saveStaff)
  const [name, setName] = useState('')
  const [department, setDepartment] = useState('')
  const add = async (): Promise<void> => {
    if (name.trim() === '' || isRunning) return
    const done = await run(null, { name: name.trim(), department: department.trim() })
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId('staff', id)) onAdded(id)
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
        label={t('staff.name')}
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
        {action}
      </Button>
    </form>
  )
}
