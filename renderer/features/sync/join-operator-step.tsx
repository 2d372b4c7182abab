import { useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Id } from '#shared/lib/ids.ts'

import styles from './setup.module.css'

/** Who uses this machine: one of those known by now, or a new name. */
export function JoinOperatorStep(props: {
  readonly onChosen: (operatorId: Id<'staff'>) => Promise<void>
}) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const staff = useLive((api) => api.settings.staff(), ['staff'])
  const [chosen, setChosen] = useState<Id<'staff'> | null>(null)
  const [ownName, setOwnName] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isLacking = chosen === null && ownName.trim() === ''
  const open = useCommand(async () => {
    const added =
      chosen === null ? (await data.settings.saveStaff(null, { name: ownName.trim() })).ids : []
    const operatorId = chosen ?? (added[0] as Id<'staff'>)
    await data.session.setOperator(operatorId)
    await props.onChosen(operatorId)
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (!isLacking) void open.run()
      }}
    >
      <Notice tone="good">{t('sync.setup.received')}</Notice>
      <div className={styles.fields}>
        {(staff.value ?? []).length > 0 && (
          <Select
            label={t('settings.operator')}
            hint={t('settings.operator.hint')}
            options={(staff.value ?? []).map(({ id, name }) => ({ id, title: name }))}
            value={chosen}
            onChange={(id) => {
              setChosen(id)
              setOwnName('')
            }}
          />
        )}
        <TextField
          label={t('sync.join.operator.new')}
          value={ownName}
          onChange={(name) => {
            setOwnName(name)
            setChosen(null)
          }}
          problem={isChecked && isLacking && t('sync.join.operator.missing')}
        />
      </div>
      {open.error !== null && <Notice tone="danger">{errorText(open.error)}</Notice>}
      <div className={styles.foot}>
        <span />
        <Button kind="primary" type="submit" isBusy={open.isRunning}>
          {t('sync.join.operator.open')}
        </Button>
      </div>
    </form>
  )
}
