import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { EXPORT_FORMATS } from '#renderer/data/exporting/request.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Option } from '#renderer/ui/option.ts'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { COLUMN_PRESETS } from '#shared/transfer/write/columns.ts'

import { choose, useExportStore } from './export.store.ts'

import styles from './export-screen.module.css'

/** Columns under a name: those always offered, and those she saved. */
export function ColumnPresets({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { settings } = useData()
  const { columns } = useExportStore()
  const saved = useLive((data) => data.settings.exportPresets(), []).value ?? []
  const remove = useCommand(settings.removeView)
  const isSame = (others: readonly string[]): boolean =>
    others.length === columns.length && others.every((key, index) => key === columns[index])
  const own = saved.find((preset) => isSame(preset.columns))
  const value = own?.id ?? COLUMN_PRESETS.find((preset) => isSame(preset.columns))?.key ?? null

  const take = (id: string): void => {
    const offered = COLUMN_PRESETS.find(({ key }) => key === id)
    if (offered !== undefined) choose({ columns: offered.columns })
    const preset = saved.find((each) => each.id === id)
    if (preset === undefined) return
    const format = EXPORT_FORMATS.find((each) => each === preset.format)
    choose({ columns: preset.columns, ...(format !== undefined && { format }) })
  }
  return (
    <>
      <div className={styles.row}>
        <Select
          label={t('exporting.preset')}
          isLabelHidden
          placeholder={t('exporting.preset.own')}
          options={[
            ...saved.map(({ id, name }): Option => ({ id, title: name })),
            ...COLUMN_PRESETS.map(({ key, label }): Option => ({ id: key, title: t(label) })),
          ]}
          value={value}
          onChange={take}
        />
        {own === undefined ? (
          <PopoverButton label={t('exporting.preset.save')} size="small" kind="quiet">
            {(close) => <SavePreset onDone={onDone} onClose={close} />}
          </PopoverButton>
        ) : (
          <Button
            kind="quiet"
            size="small"
            isBusy={remove.isRunning}
            onPress={() => void remove.run(own.id).then((done) => done && onDone(done))}
          >
            {t('exporting.preset.remove', { name: own.name })}
          </Button>
        )}
      </div>
      {remove.error !== null && <Notice tone="danger">{errorText(remove.error)}</Notice>}
    </>
  )
}

function SavePreset(props: {
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}) {
  const t = useT()
  const errorText = useErrorText()
  const { settings } = useData()
  const { columns, format } = useExportStore()
  const [name, setName] = useState('')
  const save = useCommand(settings.savePreset)
  const submit = async (): Promise<void> => {
    const trimmed = name.trim()
    if (trimmed === '') return
    const done = await save.run({ name: trimmed, columns, format })
    if (done === null) return
    props.onClose()
    props.onDone(done)
  }
  return (
    <form
      className={styles.savePreset}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        label={t('exporting.preset.name')}
        value={name}
        onChange={setName}
        maxLength={60}
        problem={save.error && errorText(save.error)}
        takesFocus
      />
      <Button type="submit" kind="primary" isDisabled={name.trim() === ''} isBusy={save.isRunning}>
        {t('exporting.preset.save-act')}
      </Button>
    </form>
  )
}
