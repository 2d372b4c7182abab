import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { HolidayFields } from '#renderer/data/groups/calendar.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { PlusIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { CompanyHoliday } from '#shared/domain/programme/programme.ts'

import { HolidayLine } from './holiday-line.tsx'
import type { HolidayDraft } from './holiday-line.tsx'

import styles from './settings.module.css'

const BLANK: HolidayDraft = { name: '', from: null, to: null }

/** Days on which the company itself is closed: those that are, and a line to add some. */
export function CompanyHolidays(props: {
  readonly holidays: readonly CompanyHoliday[]
  readonly onDone: (done: Done) => void
}) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const [draft, setDraft] = useState<HolidayDraft>(BLANK)
  const save = useCommand(data.calendar.saveHoliday)
  const remove = useCommand(data.calendar.remove)
  const error = save.error ?? remove.error
  const ready = readyHoliday(draft)
  const tell = (done: Done | null): void => {
    if (done !== null) props.onDone(done)
  }
  const change = (holiday: CompanyHoliday, next: HolidayDraft): void => {
    const fields = readyHoliday(next)
    if (fields !== null) void save.run(holiday.id, fields).then(tell)
  }
  const add = async (): Promise<void> => {
    if (ready === null) return
    const done = await save.run(null, ready)
    if (done !== null) setDraft(BLANK)
    tell(done)
  }
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{t('settings.holidays')}</h3>
      <p className={styles.hint}>{t('settings.holidays.hint')}</p>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <ul className={styles.lines}>
        {props.holidays.map((holiday) => (
          <li key={holiday.id} className={styles.holiday}>
            <HolidayLine value={holiday} onChange={(next) => change(holiday, next)} />
            <IconButton
              label={t('ui.remove', { name: holiday.name })}
              icon={<TrashIcon />}
              isDisabled={remove.isRunning}
              onPress={() => void remove.run(holiday.id).then(tell)}
            />
          </li>
        ))}
        <li className={styles.holiday}>
          <HolidayLine value={draft} onChange={setDraft} />
          <Button
            icon={<PlusIcon />}
            label={t('settings.holiday.add')}
            isDisabled={ready === null}
            isBusy={save.isRunning}
            onPress={() => void add()}
          >
            {t('settings.cadence.add')}
          </Button>
        </li>
      </ul>
    </div>
  )
}

/** The days as they are stored, one day where no last one is given; null while name or day lack. */
function readyHoliday({ name, from, to }: HolidayDraft): HolidayFields | null {
  if (name.trim() === '' || from === null) return null
  return { name: name.trim(), from, to: to === null || to < from ? from : to }
}
