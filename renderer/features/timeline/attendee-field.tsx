import { useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { FilterChip } from '#renderer/ui/chips.tsx'

import type { Attendee } from './touch-draft.ts'

import styles from './timeline.module.css'

interface AttendeeFieldProps {
  value: readonly Attendee[]
  /** The person whose history it is. */
  personId: string
  onChange: (attendees: readonly Attendee[]) => void
}

/** Who else took part: staff and other alumni. */
export function AttendeeField({ value, personId, onChange }: AttendeeFieldProps) {
  const t = useT()
  return (
    <div className={styles.attendees}>
      {value.length > 0 && (
        <div className={styles.attendeeChips}>
          {value.map(({ id, name }) => (
            <FilterChip
              key={id}
              label={name === '' ? t('timeline.people.staff') : name}
              onRemove={() => onChange(value.filter((one) => one.id !== id))}
            />
          ))}
        </div>
      )}
      <PersonPicker
        label={t('timeline.people.label')}
        taken={[personId, ...value.map(({ id }) => id)]}
        onPick={(person) => onChange([...value, person])}
        onPickStaff={(person) => onChange([...value, person])}
      />
    </div>
  )
}
