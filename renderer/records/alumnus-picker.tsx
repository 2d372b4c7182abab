import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText } from '#renderer/i18n/language.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import type { FieldWords } from '#renderer/ui/field.tsx'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { Id } from '#shared/lib/ids.ts'

/** How many people are proposed at once. */
const PROPOSED = 12

export interface AlumnusPickerProps extends FieldWords {
  onChoose: (person: ListRow) => void
  /** Who is not to be proposed: those chosen already. */
  without?: readonly Id<'alumnus'>[]
  placeholder?: string
}

/** Finds a person by name, reading, company or whatever else the search knows. */
export function AlumnusPicker({ onChoose, without = [], ...words }: AlumnusPickerProps) {
  const errorText = useErrorText()
  const [text, setText] = useState('')
  const found = useLive(
    ({ alumni }) => (text.trim() === '' ? Promise.resolve([]) : alumni.search(text, PROPOSED)),
    [text],
  )
  const people = (found.value ?? []).filter((person) => !without.includes(person.id))
  return (
    <ComboBox
      {...words}
      problem={words.problem ?? (found.error && errorText(found.error))}
      value={text}
      onChange={setText}
      onChoose={(id) => {
        const person = people.find((one) => one.id === id)
        if (person !== undefined) onChoose(person)
        setText('')
      }}
      options={people.map((person) => ({
        id: person.id,
        title: person.name,
        hint: [person.kana, person.department].filter(Boolean).join(' '),
      }))}
      isFiltered
    />
  )
}
