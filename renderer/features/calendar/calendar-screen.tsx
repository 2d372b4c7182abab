import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { SavedFile } from '#renderer/records/saved-file.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { ChevronLeftIcon, ChevronRightIcon, ExportIcon, PlusIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { fiscalYearOf } from '#shared/domain/figures/fiscal-year.ts'
import { monthsOfYear } from '#shared/domain/programme/calendar-year.ts'
import { LAST_HOLIDAY_YEAR } from '#shared/japanese/holidays.ts'
import type { Id } from '#shared/lib/ids.ts'

import { EntryDialog } from './entry-dialog.tsx'
import { MonthPart } from './month-part.tsx'
import { newDraft } from './year-draft.ts'
import type { YearDraft } from './year-draft.ts'

import styles from './calendar.module.css'

export interface CalendarScreenProps {
  readonly onDone: (done: Done) => void
  readonly onOpenEvent: (id: Id<'event'>) => void
}

/** The programme's year from April to March: events, entries, days of closure. */
export function CalendarScreen({ onDone, onOpenEvent }: CalendarScreenProps) {
  const t = useT()
  const errorText = useErrorText()
  const language = useLanguage()
  const today = useToday()
  const { calendar } = useData()
  const [year, setYear] = useState(fiscalYearOf(today))
  const [draft, setDraft] = useState<YearDraft | null>(null)
  const [saved, setSaved] = useState<{ readonly year: number; readonly path: string } | null>(null)
  const { value, error } = useLive((data) => data.calendar.year(year), [year])
  const save = useCommand(async (): Promise<void> => {
    setSaved(null)
    const bytes = await calendar.makeYear(year, language)
    const name = `${t('calendar.file-name', { year: String(year) })}.ics`
    const file = await ask('file:save', { name, bytes })
    if (file === null) return
    await calendar.recordYear(year)
    setSaved({ year, path: file.path })
  })
  const isBlank = value !== null && value.lines.every(({ kind }) => kind === 'holiday')
  const thisYear = fiscalYearOf(today)
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        count={
          <span className={styles.year}>
            <IconButton
              label={t('calendar.before')}
              icon={<ChevronLeftIcon />}
              size="small"
              onPress={() => setYear(year - 1)}
            />
            <span aria-live="polite">{t('calendar.year', { year: String(year) })}</span>
            <IconButton
              label={t('calendar.after')}
              icon={<ChevronRightIcon />}
              size="small"
              onPress={() => setYear(year + 1)}
            />
            {year !== thisYear && (
              <Button kind="quiet" size="small" onPress={() => setYear(thisYear)}>
                {t('calendar.this-year')}
              </Button>
            )}
          </span>
        }
        actions={
          <>
            <Button
              icon={<ExportIcon />}
              isBusy={save.isRunning}
              isDisabled={value === null || isBlank}
              onPress={() => void save.run()}
            >
              {t('calendar.save-ics')}
            </Button>
            <Button
              kind="primary"
              icon={<PlusIcon />}
              onPress={() => setDraft(newDraft(year === thisYear ? today : null))}
            >
              {t('calendar.add')}
            </Button>
          </>
        }
      />
      <div className={styles.body}>
        {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        {save.error !== null && <Notice tone="danger">{errorText(save.error)}</Notice>}
        {saved !== null && saved.year === year && (
          <SavedFile path={saved.path}>
            <p>{t('calendar.saved')}</p>
          </SavedFile>
        )}
        {isBlank && <Notice>{t('calendar.empty')}</Notice>}
        {year >= LAST_HOLIDAY_YEAR && (
          <Notice>{t('calendar.no-holidays', { year: String(LAST_HOLIDAY_YEAR) })}</Notice>
        )}
        {value === null && error === null && <Skeleton lines={8} />}
        {value !== null && (
          <div className={styles.months}>
            {monthsOfYear(year).map((month) => (
              <MonthPart
                key={month}
                month={month}
                lines={value.lines.filter(({ on }) => on.startsWith(month))}
                isNow={today.startsWith(month)}
                onAdd={() => setDraft(newDraft(`${month}-01`))}
                onEdit={setDraft}
                onOpenEvent={onOpenEvent}
              />
            ))}
          </div>
        )}
        {value !== null && value.undated.length > 0 && (
          <section className={styles.undated} aria-label={t('calendar.undated')}>
            <h2 className={styles.heading}>{t('calendar.undated')}</h2>
            <ul>
              {value.undated.map(({ id, title }) => (
                <li key={id}>
                  <Link onPress={() => onOpenEvent(id)}>{title || t('calendar.untitled')}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {draft !== null && (
        <EntryDialog draft={draft} onDone={onDone} onClose={() => setDraft(null)} />
      )}
    </>
  )
}
