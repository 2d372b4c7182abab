import { CheckboxField } from '#renderer/ui/choices.tsx'
import type { Option } from '#renderer/ui/option.ts'

import { FilterPart } from './filter-part.tsx'

interface ChoiceFilterProps<K extends string> {
  title: string
  options: readonly Option<K>[]
  value: readonly K[]
  onChange: (value: readonly K[]) => void
}

/** A filter of a few words, all of them seen. */
export function ChoiceFilter<K extends string>(props: ChoiceFilterProps<K>) {
  const { title, options, value, onChange } = props
  return (
    <FilterPart title={title} isOn={value.length > 0}>
      {options.map((option) => (
        <CheckboxField
          key={option.id}
          label={option.title}
          value={value.includes(option.id)}
          onChange={(isOn) =>
            onChange(isOn ? [...value, option.id] : value.filter((id) => id !== option.id))
          }
        />
      ))}
    </FilterPart>
  )
}
