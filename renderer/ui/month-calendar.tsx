import type { CalendarDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarMonthPicker,
  CalendarYearPicker,
} from 'react-aria-components'

import { cx } from './cx.ts'
import { ChevronLeftIcon, ChevronRightIcon } from './icons.tsx'
import { Select } from './select.tsx'
import { useWords } from './words.ts'

import styles from './month-calendar.module.css'

interface MonthCalendarProps {
  value: CalendarDate | null
  min: CalendarDate | null
  max: CalendarDate | null
  onChange: (day: CalendarDate) => void
}

/** Enough years for a working life on either side. */
const VISIBLE_YEARS = 120

/** One month to choose a day from; its years are those of the language's calendar. */
export function MonthCalendar({ value, min, max, onChange }: MonthCalendarProps) {
  const say = useWords()
  return (
    <Calendar
      className={cx(styles.calendar)}
      value={value}
      {...(min && { minValue: min })}
      {...(max && { maxValue: max })}
      onChange={onChange}
    >
      <header className={styles.head}>
        <Button slot="previous" className={cx(styles.turn)} aria-label={say('ui.previous-month')}>
          <ChevronLeftIcon />
        </Button>
        <CalendarYearPicker visibleYears={VISIBLE_YEARS}>
          {(year) => <Picker label={say('ui.year')} picker={year} />}
        </CalendarYearPicker>
        <CalendarMonthPicker format="short">
          {(month) => <Picker label={say('ui.month')} picker={month} />}
        </CalendarMonthPicker>
        <Button slot="next" className={cx(styles.turn)} aria-label={say('ui.next-month')}>
          <ChevronRightIcon />
        </Button>
      </header>
      <CalendarGrid className={cx(styles.grid)} weekdayStyle="short">
        {(day) => <CalendarCell date={day} className={cx(styles.day)} />}
      </CalendarGrid>
    </Calendar>
  )
}

interface PickerProps {
  label: string
  picker: {
    value: string | number
    onChange: (key: string | number | null) => void
    items: readonly { id: number; formatted: string }[]
  }
}

function Picker({ label, picker }: PickerProps) {
  return (
    <Select
      label={label}
      isLabelHidden
      value={String(picker.value)}
      options={picker.items.map(({ id, formatted }) => ({ id: String(id), title: formatted }))}
      onChange={(id) => picker.onChange(Number(id))}
    />
  )
}
