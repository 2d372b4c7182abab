import { useT } from '#renderer/i18n/language.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'

import { FilterPart } from './filter-part.tsx'

import styles from './filter-panel.module.css'

interface RangeFilterProps {
  title: string
  unit: string
  min: number | null
  max: number | null
  onChange: (min: number | null, max: number | null) => void
}

/** A filter from one whole number to another, both included; either may be open. */
export function RangeFilter({ title, unit, min, max, onChange }: RangeFilterProps) {
  const t = useT()
  return (
    <FilterPart title={title} isOn={min !== null || max !== null}>
      <div className={styles.range}>
        <NumberField
          label={t('alumni.filters.from')}
          value={min}
          min={0}
          unit={unit}
          onChange={(min) => onChange(min, max)}
        />
        <NumberField
          label={t('alumni.filters.to')}
          value={max}
          min={0}
          unit={unit}
          onChange={(max) => onChange(min, max)}
        />
      </div>
    </FilterPart>
  )
}
