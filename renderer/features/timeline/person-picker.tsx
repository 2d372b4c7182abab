import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import type { Option } from '#renderer/ui/option.ts'

import type { Attendee } from './touch-draft.ts'

const MOST = 12

interface PersonPickerProps {
  /** Those who are there already. */
  taken: readonly string[]
  onPick: (attendee: Attendee) => void
}

/** Finds a staff member or another alumnus by name or reading. */
export function PersonPicker({ taken, onPick }: PersonPickerProps) {
  const t = useT()
  const [text, setText] = useState('')
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  const { value: people } = useLive(
    async (data) => (text.trim() === '' ? [] : await data.alumni.search(text, MOST)),
    [text],
  )
  const word = text.trim()
  const found = [
    ...(staff ?? [])
      .filter(({ name, isActive }) => isActive && name.includes(word))
      .map(({ id, name }) => ({ id, name, hint: t('timeline.people.staff') })),
    ...(people ?? []).map(({ id, name, kana, department }) => ({
      id,
      name,
      hint: [kana, department].filter(Boolean).join(' '),
    })),
  ].filter(({ id }) => !taken.includes(id))
  const options: readonly Option[] = found.map(({ id, name, hint }) => ({ id, title: name, hint }))
  return (
    <ComboBox
      label={t('timeline.people.label')}
      placeholder={t('timeline.people.placeholder')}
      value={text}
      onChange={setText}
      onChoose={(id) => {
        const chosen = found.find((one) => one.id === id)
        if (chosen === undefined) return
        onPick({ id: chosen.id, name: chosen.name })
        setText('')
      }}
      options={options}
      isFiltered
    />
  )
}
