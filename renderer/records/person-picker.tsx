import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import type { Option } from '#renderer/ui/option.ts'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { Id } from '#shared/lib/ids.ts'

const MOST = 12

/** Somebody who was found. */
export interface Picked<K extends 'alumnus' | 'staff' = 'alumnus' | 'staff'> {
  readonly id: Id<K>
  readonly name: string
}

export interface PersonPickerProps {
  label: string
  /** Those who cannot be chosen again. */
  taken: readonly string[]
  onPick: (person: Picked<'alumnus'>) => void
  /** Staff are found too where this is given. */
  onPickStaff?: (person: Picked<'staff'>) => void
}

/** Finds an alumnus, or one of the staff, by name or reading. */
export function PersonPicker({ label, taken, onPick, onPickStaff }: PersonPickerProps) {
  const t = useT()
  const [text, setText] = useState('')
  const word = text.trim()
  const flagOf = ({ isDeceased, isDoNotContact }: ListRow): string =>
    isDeceased ? t('field.isDeceased') : isDoNotContact ? t('field.isDoNotContact') : ''
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  const { value: people } = useLive(
    async (data) => (word === '' ? [] : await data.alumni.search(word, MOST)),
    [word],
  )
  // With nothing typed nobody is offered, or the list would open again after each choice.
  const colleagues = (onPickStaff && word !== '' ? (staff ?? []) : []).filter(
    ({ id, name, isActive }) => isActive && name.includes(word) && !taken.includes(id),
  )
  const alumni = (people ?? []).filter(({ id }) => !taken.includes(id))
  const options: readonly Option[] = [
    ...colleagues.map(({ id, name }) => ({
      id,
      title: name,
      hint: t('timeline.people.staff'),
    })),
    ...alumni.map((person) => ({
      id: person.id,
      title: person.name,
      hint: [person.kana, person.department, flagOf(person)].filter(Boolean).join(' '),
    })),
  ]
  const choose = (id: string): void => {
    const colleague = colleagues.find((one) => one.id === id)
    const alumnus = alumni.find((one) => one.id === id)
    if (colleague) onPickStaff?.({ id: colleague.id, name: colleague.name })
    else if (alumnus) onPick({ id: alumnus.id, name: alumnus.name })
    setText('')
  }
  return (
    <ComboBox
      label={label}
      placeholder={t('timeline.people.placeholder')}
      value={text}
      onChange={setText}
      onChoose={choose}
      options={options}
      isFiltered
    />
  )
}
